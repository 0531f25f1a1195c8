import { InputError } from '../errors.ts';

/** What a cursor holds for: another tool, filter or caller must not use it. */
export interface CursorScope {
  readonly tool: string;
  readonly filters: Readonly<Record<string, unknown>>;
  /** Hash of the credential. */
  readonly principal: string;
}

/** An upstream token, tied to its scope. */
export function sealCursor(scope: CursorScope, token: string): string {
  return `${fingerprint(scope)}.${token}`;
}

/** The upstream token, if the cursor belongs to this scope. */
export function openCursor(scope: CursorScope, cursor: string): string {
  const [owner, ...parts] = cursor.split('.');
  const token = parts.join('.');
  if (owner === fingerprint(scope) && token !== '') return token;
  throw new InputError(
    'cursor does not belong to this call',
    'Pass next_cursor of the last answer unchanged, with the same filters; or leave cursor out.',
  );
}

/** FNV-1a: it tells scopes apart, and is no secret. */
function fingerprint({ tool, filters, principal }: CursorScope): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([tool, filters, principal], sortKeys)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Models repeat their arguments in any order. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
