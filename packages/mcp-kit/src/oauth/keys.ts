import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { Unavailable } from './unavailable.ts';

/** Finds the key of a token in the set that is published at a URL. */
export type KeysAt = (jwksUri: string) => JWTVerifyGetKey;

/**
 * Keeps the published keys for ten minutes; an unknown key asks for them anew, at most every half
 * minute. Keys that cannot be had throw `Unavailable`.
 */
export function createKeys(fetch: typeof globalThis.fetch): KeysAt {
  let current: { readonly uri: string; readonly find: JWTVerifyGetKey } | undefined;
  return (uri) => {
    if (current?.uri !== uri) current = { uri, find: open(uri, fetch) };
    return current.find;
  };
}

function open(uri: string, fetch: typeof globalThis.fetch): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(uri), { [customFetch]: (url, init) => fetch(url, init) });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (isAboutToken(cause)) throw cause;
      throw new Unavailable('The keys of the authorization server cannot be fetched', { cause });
    }
  };
}

function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
