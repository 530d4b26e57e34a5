import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { dataShelf } from './src/integrations/data-shelf.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { socialPictures } from './src/integrations/social-pictures.ts';
import { siteConfig } from './src/site.config.ts';

export default defineConfig({
  site: siteConfig.origin,
  base: siteConfig.base || '/',
  trailingSlash: 'always',
  output: 'static',
  // Astro 7's own default swallows the spaces between inline elements.
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  integrations: [mdx(), dataShelf(), socialPictures(), serviceWorker(), searchIndex()],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // The header's search is on every page: one file of what it shares with others, not five.
                groups: [{ name: 'names', test: /\/src\/(names|client\/combobox|i18n)\// }],
              },
            },
          },
        },
      },
    },
    build: {
      // The policy allows no inline script, so small ones are not inlined either.
      assetsInlineLimit: 0,
      // Astro marks each MDX module with a directive of its own that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
});
