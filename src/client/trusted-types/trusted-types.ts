import { base } from '../../base.ts';

/** https://www.w3.org/TR/trusted-types/: what a browser asks before it makes markup or code of a text. */
interface Rules {
  createHTML: (text: string, type: string, sink: string) => string | null;
  createScriptURL: (address: string) => string | null;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Rules) => object };
  }
}

/** What Leaflet writes: whether the browser draws SVG, and a marker without words. */
const markup = new Set(['<svg/>', '']);
/** Workers of this site: what keeps pages, and what searches. */
const workers = new Set([`${base}sw.js`, `${base}pagefind/pagefind-worker.js`]);

/** The rules of this site. Null refuses, and the browser reports it. */
export const rules: Rules = {
  // A document made by a parser is inert: nothing in it runs, and nothing is loaded.
  createHTML: (text, _type, sink) => (sink === 'DOMParser parseFromString' || markup.has(text) ? text : null),
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href);
    return origin === location.origin && workers.has(pathname) ? address : null;
  },
};

/** Browsers that know it ask the policy named “default” wherever a library or we hand over a text. */
if (typeof window !== 'undefined') window.trustedTypes?.createPolicy('default', rules);
