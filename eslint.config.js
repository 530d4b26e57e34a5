import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Modules that Astro gives only inside a build: rooms that scripts and browsers use too must do without. */
const astroModules = {
  group: ['astro:*', 'astro/*', '**/collections.ts'],
  message: 'Only src/collections.ts asks Astro; this room takes plain entries.',
};
/** Facts reach a page through src/collections.ts and src/directory/, never by a way of their own. */
const facts = {
  group: ['**/content/**', 'astro:content'],
  message: 'Ask src/directory/ instead: the facts come through src/collections.ts only.',
};
const tools = {
  group: ['**/scripts/**', '**/tests/**'],
  message: 'What is published does not depend on command-line tools.',
};

const boundary = (files, patterns) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
  { ignores: ['dist/', '.build*/', '.astro/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in a message are written as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An empty environment variable is an unset one, and a text is spread into its code points on purpose.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-misused-spread': 'off',
      // A parameter used once still ties a folder's name to its entries' type.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Objects of the house are closures: their functions have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // The strictest tsconfig wants brackets for keys that may be missing.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  // Types of components are checked by `astro check`; here their syntax and their markup.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // A table that scrolls sideways must be reached by keyboard, so it is a named region with a tab stop.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  boundary(['src/pages/**', 'src/components/**', 'src/layouts/**'], [facts, tools]),
  boundary(
    ['src/schemas/**', 'src/directory/**', 'src/facets/**', 'src/geo/**'],
    [facts, astroModules, tools],
  ),
  boundary(
    ['src/client/**'],
    [
      facts,
      astroModules,
      tools,
      {
        group: ['**/directory/**', '**/schemas/**'],
        allowTypeImports: true,
        message: 'A browser gets data by attributes or one fetched file; only types cross over.',
      },
    ],
  ),
);
