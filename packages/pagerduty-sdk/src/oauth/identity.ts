import { checkLimits } from '../core/limits.ts';
import { InvalidRequestError } from '../errors.ts';
import { readBaseUrl } from '../post/base-url.ts';
import type { PostOptions } from '../post/post.ts';

/** How PagerDuty's identity service is reached; it is the same for all service regions. */
export interface IdentityOptions {
  /** Another host, such as a proxy; `https://identity.pagerduty.com` unless told. */
  readonly identityUrl?: string | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one try, 30 000 ms unless told. */
  readonly timeoutMs?: number | undefined;
  /** Limit of a request with all its tries and waits, 90 000 ms unless told. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed request is tried again, 3 unless told. */
  readonly retries?: number | undefined;
}

/** The URL of one of the service's pages. */
export function identityUrl({ identityUrl }: IdentityOptions, path: string): string {
  return readBaseUrl('identityUrl', identityUrl ?? 'https://identity.pagerduty.com') + path;
}

/** The limits and `fetch` of a request, filled in and checked. */
export function identityLimits(options: IdentityOptions): PostOptions {
  const { fetch, timeoutMs = 30_000, deadlineMs = 90_000, retries = 3 } = checkLimits(options);
  return {
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeoutMs,
    deadlineMs,
    retries,
  };
}

/** Refuses a malformed URL or limit before anything is asked. */
export function checkIdentity(options: IdentityOptions): void {
  identityUrl(options, '');
  identityLimits(options);
}

/** The text itself; an empty one is refused by its name, a secret not repeated. */
export function checkGiven(name: string, text: unknown): string {
  if (typeof text === 'string' && text !== '') return text;
  throw new InvalidRequestError(`${name} must be a text that is not empty`);
}

/** The scopes as OAuth sends them, parted by spaces. */
export function joinScopes(scopes: readonly string[]): string {
  const isWellFormed =
    scopes.length > 0 && scopes.every((scope) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope));
  if (isWellFormed) return scopes.join(' ');
  throw new InvalidRequestError(
    'scopes must hold one or more names without spaces, such as incidents.read',
  );
}
