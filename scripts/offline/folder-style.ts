import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link to what the folder does not hold is text. */
const unlinked = 'a:not([href]){color:inherit;text-decoration:none}';

/** Returns a style sheet of the site for pages without a server: fonts stand in it, since some browsers refuse them from a folder, and what needs a script is hidden. */
export function folderStyle(css: string, site: string, base: string): string {
  return css
    .replace(/url\((["']?)(\/[^"')]+\.woff2)\1\)/g, (_, __, path: string) => {
      const font = readFileSync(join(site, path.slice(base.length))).toString('base64');
      return `url(data:font/woff2;base64,${font})`;
    })
    .replace(/@media\s*\(scripting:\s*none\)/g, '@media all')
    .concat(unlinked);
}
