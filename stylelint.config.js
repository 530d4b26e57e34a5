/** The site will be read from right to left too: start and end, not left and right. */
const logical = 'the site will have languages that run from right to left.';

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    'property-disallowed-list': [
      [
        'left',
        'right',
        'float',
        '/^(margin|padding|border)-(left|right)/',
        '/^border-(top|bottom)-(left|right)-radius$/',
      ],
      {
        message: (property) =>
          `Use the logical property for “${property}” (inline-start, inline-end): ${logical}`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      { 'text-align': ['left', 'right'] },
      { message: () => `Use start or end: ${logical}` },
    ],
    // A package is imported by its name, which is no address.
    'import-notation': 'string',
    // Cascade layers decide who wins. What must win over every layer, or over what Leaflet writes into style
    // attributes, stands in these files only.
    'declaration-no-important': true,
    // `block--variant` names the variant of a component; `--step--1` is the step below the text.
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?$',
    'custom-property-pattern': '^[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*$',
    'custom-property-empty-line-before': null,
    // Rules stand by component, and :where() keeps their specificity low.
    'no-descending-specificity': null,
    // Serif is the name of our font.
    'value-keyword-case': ['lower', { ignoreKeywords: ['Serif'] }],
  },
  overrides: [
    {
      files: ['**/reset.css', '**/utilities.css', '**/print.css', '**/city-map.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
