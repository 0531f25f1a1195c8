import { UsageError } from '../usage-error.ts';

/** The scopes a token carries: `scope` in words, or `scp` as some servers name it, a list or words. */
export function scopesOf(claims: Readonly<Record<string, unknown>>): readonly string[] {
  const value = claims['scope'] ?? claims['scp'];
  const parts = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) =>
    typeof part === 'string' ? part.split(' ').filter((word) => word !== '') : [],
  );
}

/** One scope of a setting, in the characters that OAuth allows. */
export function readScope(name: string, text: string): string {
  if (/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text)) return text;
  throw new UsageError(`the ${name} must be one scope, without spaces, quotes or backslashes`);
}
