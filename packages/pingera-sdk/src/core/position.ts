import * as z from 'zod/mini';
import { PingeraInvalidRequestError } from '../errors.ts';

/**
 * A place in a list: its page, counted from 1, the size that page numbers are counted in (0 where
 * the list comes in one piece), and how many rows of the page are already read.
 */
export interface Position {
  readonly page: number;
  readonly size: number;
  readonly skip: number;
}

const Whole = z.number().check(z.int(), z.minimum(0));
const Token = z.tuple([
  z.string(),
  z.number().check(z.int(), z.minimum(1)),
  Whole.check(z.maximum(100)),
  Whole,
]);

/** The position as text that survives a URL; it says which list it belongs to. */
export function encodePosition(list: string, { page, size, skip }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([list, page, size, skip]));
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The position back from its text; text of another list or of nobody is refused. */
export function decodePosition(list: string, token: string): Position {
  const parsed = Token.safeParse(readToken(token));
  if (!parsed.success) {
    throw new PingeraInvalidRequestError('The cursor is not one this client gave');
  }
  const [owner, page, size, skip] = parsed.data;
  if (owner !== list) {
    throw new PingeraInvalidRequestError(`The cursor belongs to another list than ${list}`);
  }
  return { page, size, skip };
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
