/** Characters that no XML 1.0 document may hold, not even as a reference. https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn these into spaces or line feeds.
  '\r': '&#13;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** A text for an element or an attribute; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(illegal, '\uFFFD')
    .replace(/[&<>"\r\t\n\u0085\u2028]/g, (character) => references[character] ?? character);

type Attributes = Readonly<Record<string, string>>;

/** An element with escaped attributes. Its content is XML already: give texts as `escapeXml(text)`. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  return content.length === 0 ? `<${start}/>` : `<${start}>${content.join('')}</${name}>`;
}

/** An element that holds a text and nothing else. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeXml(text));

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
