import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path of the repository, from its root. */
export function inRepository(path: string): string {
  return resolve(import.meta.dirname, '../../..', path);
}

/** The text of a file of the repository. */
export function readRepository(path: string): string {
  return readFileSync(inRepository(path), 'utf8');
}
