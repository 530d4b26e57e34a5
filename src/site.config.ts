/**
 * What depends on who hosts the site, read from the environment at build time.
 * What is unset is left out of the pages, never faked.
 */
export interface SiteConfig {
  /** Scheme, host and port of the site, without a trailing slash. */
  origin: string;
  /** The folder of its host that the site stands in, without a trailing slash; empty at the root. */
  base: string;
  /** What stands before each path of the site in a whole address: origin and folder. */
  address: string;
  /** Whether readers elsewhere reach the site at its origin, so that paper may name it. */
  isPublic: boolean;
  /** Address for corrections. */
  contactEmail: string | null;
  /** Public address of the repository, without a trailing slash. */
  repositoryUrl: string | null;
  /** A raster map that the host provides for the live map; null draws our own shapes alone. */
  tiles: MapTiles | null;
  /** Whether browsers keep visited pages for times without a network. */
  keepsPages: boolean;
}

/** A raster map for the background of the live map. */
export interface MapTiles {
  /** Address of a tile, with {z}, {x} and {y}. */
  url: string;
  /** Credit that stands under the map, as plain text. */
  attribution: string;
  /** Another host that the Content-Security-Policy must allow for it; null where it is the site itself. */
  host: string | null;
}

/** The address `npm start` serves on, unless SITE_ORIGIN says where the site will stand. */
export const localOrigin = 'http://localhost:4321';

/** Names by which a machine calls itself: an address with one of them leads nobody else here. */
const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads the configuration. Throws with the variable's name where a value is malformed. */
export function readSiteConfig(environment: Record<string, string | undefined>): SiteConfig {
  const origin = environment['SITE_ORIGIN'] || localOrigin;
  if (!/^https?:\/\/[^/]+$/.test(origin)) {
    throw new Error(
      `SITE_ORIGIN is “${origin}”; expected an origin such as https://atlas.example.org; a folder goes into SITE_BASE.`,
    );
  }
  const base = environment['SITE_BASE']?.replace(/\/$/, '') ?? '';
  if (!/^(\/[\w.~-]+)*$/.test(base)) {
    throw new Error(`SITE_BASE is “${base}”; expected a folder such as /atlas, or nothing.`);
  }
  const contactEmail = environment['CONTACT_EMAIL'] || null;
  if (contactEmail && !/^[^\s@]+@[^\s@]+$/.test(contactEmail)) {
    throw new Error(`CONTACT_EMAIL is “${contactEmail}”; expected one mail address.`);
  }
  const repositoryUrl = environment['REPOSITORY_URL']?.replace(/\/$/, '') || null;
  if (repositoryUrl && !repositoryUrl.startsWith('https://')) {
    throw new Error(`REPOSITORY_URL is “${repositoryUrl}”; expected an address that starts with https://.`);
  }
  return {
    origin,
    base,
    address: origin + base,
    isPublic: !thisMachine.has(new URL(origin).hostname),
    contactEmail,
    repositoryUrl,
    tiles: readTiles(environment),
    // `false` frees earlier visitors, at their next visit, of what was kept (docs/decisions/0012).
    keepsPages: true,
  };
}

/** A map without its credit must not be shown, and a credit alone says nothing: both or none. */
function readTiles(environment: Record<string, string | undefined>): MapTiles | null {
  const url = environment['PUBLIC_TILE_URL'] || null;
  const attribution = environment['PUBLIC_TILE_ATTRIBUTION'] || null;
  if (!url && !attribution) return null;
  if (!url || !attribution) {
    const [given, missing] = url
      ? ['PUBLIC_TILE_URL', 'PUBLIC_TILE_ATTRIBUTION']
      : ['PUBLIC_TILE_ATTRIBUTION', 'PUBLIC_TILE_URL'];
    throw new Error(`${given} is set, but ${missing} is not; set both or neither.`);
  }
  const isAddress = /^(https:\/\/[^/{}\s;,]+)?\/[^\s]*$/.test(url);
  if (!isAddress || !['{z}', '{x}', '{y}'].every((part) => url.includes(part))) {
    throw new Error(
      `PUBLIC_TILE_URL is “${url}”; expected an address such as https://tiles.example.org/{z}/{x}/{y}.png, or a path of this site.`,
    );
  }
  return { url, attribution, host: url.startsWith('/') ? null : new URL(url).origin };
}

export const siteConfig = readSiteConfig(process.env);
