import type { Rule } from '../rule.ts';
import { booksBalance } from './books-balance.ts';
import { expectedFile } from './expected-file.ts';
import { fileName } from './file-name.ts';
import { permanentNumbers } from './permanent-numbers.ts';
import { pointInCountry } from './point-in-country.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { sitesNamed } from './sites-named.ts';
import { syntax } from './syntax.ts';
import { unknownKey } from './unknown-key.ts';

/** Every rule, in the order of docs/errors.md: from the shape of a file to the books of the network. */
export const rules: readonly Rule[] = [
  syntax,
  schema,
  unknownKey,
  expectedFile,
  fileName,
  references,
  permanentNumbers,
  booksBalance,
  pointInCountry,
  sitesNamed,
];
