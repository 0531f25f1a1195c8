import { InputError } from 'mcp-kit';

const dayMs = 86_400_000;

/** Refuses a range that ends before it begins, or is longer than the API takes; open ends are now. */
export function checkRange(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  { maxDays, words }: { readonly maxDays: number; readonly words: string },
): void {
  if (since === undefined) return;
  const start = Date.parse(since);
  const end = until === undefined ? Date.now() : Date.parse(until);
  if (until !== undefined && end <= start) {
    throw new InputError(`until = ${until} is not after since = ${since}`);
  }
  if (end - start > maxDays * dayMs) {
    throw new InputError(`${words}: ${since} to ${until ?? 'now'} is more`, 'Shorten the range.');
  }
}

/** Refuses a date further ahead than the API looks. */
export function checkAhead(
  name: string,
  date: string | undefined,
  { maxDays, words }: { readonly maxDays: number; readonly words: string },
): void {
  if (date === undefined || Date.parse(date) <= Date.now() + maxDays * dayMs) return;
  throw new InputError(`${name} = ${date}: ${words}`, `Use a date within ${maxDays} days.`);
}
