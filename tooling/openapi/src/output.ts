import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by file name. */
export type Files = Readonly<Record<string, string>>;

/** Paths of the files in `folder` that are missing or hold another text. */
export function staleFiles(folder: string, files: Files): string[] {
  return Object.entries(files)
    .map(([name, text]) => ({ path: join(folder, name), text }))
    .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(({ path }) => path);
}

/** Writes the files into `folder`, which is made where it is missing. */
export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
