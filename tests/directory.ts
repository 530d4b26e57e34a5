import { readContent } from '../scripts/read-content.ts';
import { createDirectory, type Directory } from '../src/directory/directory.ts';

/** The real dataset as a directory, for tests. */
export const directory: Directory = createDirectory(readContent());
