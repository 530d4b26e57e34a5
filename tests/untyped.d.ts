/** The parts that our tests use of packages that come without types. */
declare module 'n3' {
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): object[];
  }
  export class Writer {
    constructor(options?: { format?: string });
    quadsToString(quads: object[]): string;
  }
}

declare module 'jsonld' {
  interface Options {
    documentLoader?: (url: string) => Promise<never>;
    inputFormat?: string;
    format?: string;
    algorithm?: string;
    safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options?: Options): Promise<string>;
    canonize(document: object | string, options?: Options): Promise<string>;
  };
  export default jsonld;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string | readonly object[]);
    data: Record<string, unknown>[];
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
