import type { Entry } from './client.ts';
import { isRecord } from './is-record.ts';
import type { Secret } from './launch.ts';

/** What stands in a file until the user puts the secret there. */
export function placeholder({ words }: Secret): string {
  return `<your ${words}>`;
}

/** Whether a user has yet to put a secret into the entry. */
export function hasPlaceholder({ env }: Entry): boolean {
  return isRecord(env) && Object.values(env).some(isPlaceholder);
}

/** The entry with what the user has put in place of its placeholders in an older one. */
export function withFilledIn(entry: Entry, older: unknown): Entry {
  const { env } = entry;
  if (!isRecord(env) || !isRecord(older) || !isRecord(older['env'])) return entry;
  const known = older['env'];
  const filled = Object.entries(env).map(([name, value]) => {
    const theirs = known[name];
    return [name, isPlaceholder(value) && typeof theirs === 'string' ? theirs : value] as const;
  });
  return { ...entry, env: Object.fromEntries(filled) };
}

function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && /^<your [^>]+>$/.test(value);
}
