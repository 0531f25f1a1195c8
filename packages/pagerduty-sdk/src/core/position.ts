import { InvalidRequestError } from '../errors.ts';

/** A place in a list: where its page begins, and how many rows of that page are already read. */
export interface Position {
  readonly at: string | number | undefined;
  readonly skip: number;
}

/** The position as text that survives a URL; it says which list, `METHOD /path`, it belongs to. */
export function encodePosition(list: string, { at, skip }: Position): string {
  const text = JSON.stringify([list, at ?? null, skip]);
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The position back from its text; text of another list or of nobody is refused. */
export function decodePosition(list: string, token: string): Position {
  const [owner, at, skip] = readToken(token);
  const isPlace = at === null || typeof at === 'string' || typeof at === 'number';
  const isCount = typeof skip === 'number' && Number.isSafeInteger(skip) && skip >= 0;
  if (typeof owner !== 'string' || !isPlace || !isCount) {
    throw new InvalidRequestError('The cursor is not one this client gave');
  }
  if (owner !== list)
    throw new InvalidRequestError(`The cursor belongs to another list than ${list}`);
  return { at: at ?? undefined, skip };
}

function readToken(token: string): readonly unknown[] {
  try {
    const binary = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
