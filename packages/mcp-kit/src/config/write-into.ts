import type { Client, Configuration } from './client.ts';
import type { Addition, Merged } from './merge.ts';
import { hasPlaceholder } from './placeholder.ts';
import { readText } from './read-text.ts';
import { writeWithBackup } from './write-with-backup.ts';

interface Wish {
  readonly name: string;
  readonly configuration: Configuration;
  readonly force: boolean;
}

/** Merges the configuration into a file of the client; answers what came of it, in sentences. */
export async function writeInto(
  file: string,
  client: Client,
  { name, configuration, force }: Wish,
): Promise<readonly string[]> {
  const found = await readText(file);
  const { mark, text } = found ?? { mark: '', text: '' };
  const addition = { section: client.section, name, configuration, force };
  const merged = await merge(client, { file, text }, addition);
  const left = leftToDo(configuration, merged);
  if (merged.text === text) return [`${name} is already there in ${file}`, ...left];
  const before = found && `${mark}${text}`;
  const backup = await writeWithBackup({ file, before, after: `${mark}${merged.text}` });
  const kept = backup === undefined ? '' : `; what was there is kept in ${backup}`;
  return [`${name} is now in ${file}${kept}`, ...left, `restart ${client.title}`];
}

async function merge(
  { format }: Client,
  draft: { readonly file: string; readonly text: string },
  addition: Addition,
): Promise<Merged> {
  if (format === 'json') return (await import('./merge-jsonc.ts')).mergeJsonc(draft, addition);
  return (await import('./merge-yaml.ts')).mergeYaml(draft, addition);
}

function leftToDo({ entry, note }: Configuration, merged: Merged): readonly string[] {
  const isFilledIn = hasPlaceholder(entry) && !hasPlaceholder(merged.entry);
  return note === undefined || isFilledIn ? [] : [note];
}
