export interface Locale {
  code: string;
  /** First step of its paths; English has none. */
  prefix: string | undefined;
  dir: 'ltr' | 'rtl';
  name: string;
}

/** The languages of the site. */
export const locales: readonly Locale[] = [{ code: 'en', prefix: undefined, dir: 'ltr', name: 'English' }];

/** The locale of a `[...lang]` route parameter. Throws at an unknown prefix, which no built route has. */
export function localeOf(prefix: string | undefined): Locale {
  const locale = locales.find((candidate) => candidate.prefix === prefix);
  if (!locale) throw new Error(`There is no language with the prefix “${prefix}”.`);
  return locale;
}

/** The static paths of a page that exists once in each language. */
export function localePaths() {
  return locales.map(({ prefix }) => ({ params: { lang: prefix } }));
}

/** The static paths of one page for each id in each language. */
export function localeAndIdPaths<Name extends string>(name: Name, ids: readonly string[]) {
  return locales.flatMap(({ prefix }) =>
    ids.map((id) => ({
      params: { lang: prefix, [name]: id } as { lang: string | undefined } & Record<Name, string>,
    })),
  );
}
