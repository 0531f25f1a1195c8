import * as z from 'zod/mini';
import { InvalidRequestError } from '../errors.ts';

/** A place in a list: where its page begins, and how many rows of that page are already read. */
export interface Position {
  readonly at: string | number | undefined;
  readonly skip: number;
}

const Token = z.tuple([
  z.string(),
  z.nullable(z.union([z.string(), z.number()])),
  z.number().check(z.int(), z.minimum(0)),
]);

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
  const parsed = Token.safeParse(readToken(token));
  if (!parsed.success) throw new InvalidRequestError('The cursor is not one this client gave');
  const [owner, at, skip] = parsed.data;
  if (owner !== list)
    throw new InvalidRequestError(`The cursor belongs to another list than ${list}`);
  return { at: at ?? undefined, skip };
}

function readToken(token: string): unknown {
  try {
    const binary = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
