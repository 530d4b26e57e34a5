/**
 * What depends on who hosts the site, read from the environment at build time.
 * What is unset is left out of the pages, never faked.
 */
export interface SiteConfig {
  /** Scheme, host and port of the site, without a trailing slash. */
  origin: string;
  /** Address for corrections. */
  contactEmail: string | null;
  /** Public address of the repository, without a trailing slash. */
  repositoryUrl: string | null;
}

/** The address `npm start` serves on, unless SITE_ORIGIN says where the site will stand. */
export const localOrigin = 'http://localhost:4321';

/** Reads the configuration. Throws with the variable's name where a value is malformed. */
export function readSiteConfig(environment: Record<string, string | undefined>): SiteConfig {
  const origin = environment['SITE_ORIGIN'] || localOrigin;
  if (!/^https?:\/\/[^/]+$/.test(origin)) {
    throw new Error(
      `SITE_ORIGIN is “${origin}”; expected an origin such as https://atlas.example.org, without a path.`,
    );
  }
  const contactEmail = environment['CONTACT_EMAIL'] || null;
  if (contactEmail && !/^[^\s@]+@[^\s@]+$/.test(contactEmail)) {
    throw new Error(`CONTACT_EMAIL is “${contactEmail}”; expected one mail address.`);
  }
  const repositoryUrl = environment['REPOSITORY_URL']?.replace(/\/$/, '') || null;
  if (repositoryUrl && !repositoryUrl.startsWith('https://')) {
    throw new Error(`REPOSITORY_URL is “${repositoryUrl}”; expected an address that starts with https://.`);
  }
  return { origin, contactEmail, repositoryUrl };
}

export const siteConfig = readSiteConfig(process.env);
