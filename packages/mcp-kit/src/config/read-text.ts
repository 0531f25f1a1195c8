import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';
import { codeOf, inaccessible } from './inaccessible.ts';

/** What a file holds. */
export interface FileText {
  /** A byte order mark that is there stays in front. */
  readonly mark: string;
  readonly text: string;
}

/** The text of a file in UTF-8; absent where there is no file. */
export async function readText(file: string): Promise<FileText | undefined> {
  try {
    const bytes = await readFile(file);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { mark, text: text.slice(mark.length) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (error instanceof TypeError) {
      throw new UsageError(`${file} is not text in UTF-8: save it as that, and run this again`);
    }
    throw inaccessible(error, 'read', file);
  }
}
