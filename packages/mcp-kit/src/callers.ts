import { LRUCache } from 'lru-cache';
import type { Caller } from './app.ts';

/** Callers by credential: the same credential gets the same client and context, no other does. */
export interface Callers<Deps> {
  of(credential: string): Promise<Caller<Deps>>;
}

export interface CallersOptions<Deps> {
  /** Makes what a credential's tools may reach. */
  readonly create: (credential: string, principal: string) => Caller<Deps>;
  /** Credentials kept at once; the least recently used goes first. */
  readonly max: number;
}

/** Keeps callers under the hash of their credential, which is what everything else calls them by. */
export function createCallers<Deps>({ create, max }: CallersOptions<Deps>): Callers<Deps> {
  const cache = new LRUCache<string, Caller<Deps>>({ max });
  // Web Crypto hashes in another thread, which would be the dearest part of a short request.
  const principals = new LRUCache<string, string>({ max });
  return {
    async of(credential) {
      const principal = principals.get(credential) ?? (await hash(credential));
      principals.set(credential, principal);
      const known = cache.get(principal);
      if (known !== undefined) return known;
      const caller = create(credential, principal);
      cache.set(principal, caller);
      return caller;
    },
  };
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
