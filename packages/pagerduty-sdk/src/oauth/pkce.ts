/** A proof key: the challenge goes with the authorization request, the verifier with the code. */
export interface Pkce {
  /** Kept until the code is exchanged, and shown to nobody else. */
  readonly verifier: string;
  /** SHA-256 of the verifier, as `S256` wants it. */
  readonly challenge: string;
}

/** A new proof key, for one authorization. */
export async function createPkce(): Promise<Pkce> {
  const verifier = randomText();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: base64Url(new Uint8Array(digest)) };
}

/** A new value for `state`, which ties the redirect to the browser that was sent away. */
export function createState(): string {
  return randomText();
}

function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
