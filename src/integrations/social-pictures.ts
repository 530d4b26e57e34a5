import type { AstroIntegration } from 'astro';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../site.config.ts';
import { publishedPictures } from '../social/picture-of-page.ts';
import { picturesFolder } from '../social/pictures.ts';

/** Copies the pictures for links to where the pages say that they are; says so where a public site has none. */
export function socialPictures(): AstroIntegration {
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pictures = publishedPictures();
        if (!pictures) {
          if (siteConfig.isPublic)
            logger.warn('Links to this site show no picture: run npm run build:images before the build.');
          return;
        }
        const all = Object.values(pictures);
        for (const { file, address } of all)
          cpSync(join(picturesFolder, file), join(fileURLToPath(dir), address));
        logger.info(`${all.length} pictures for links`);
      },
    },
  };
}
