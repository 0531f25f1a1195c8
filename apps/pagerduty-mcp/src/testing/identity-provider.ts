import { serveHttp } from 'sandbox/http';
import { onTestFinished } from 'vitest';

/** An authorization server on a port, until the test ends. */
export interface IdentityProvider {
  /** Its URL, as its tokens name it. */
  readonly issuer: string;
  /** Signs an access token of a minute. */
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
}

/** Serves the metadata and the key that access tokens are checked with. */
export async function serveIdentityProvider(): Promise<IdentityProvider> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const jwk = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const { url: issuer, close } = await serveHttp(async (input) => {
    const { pathname } = new URL(new Request(input).url);
    if (pathname === '/keys') return Response.json({ keys: [{ ...jwk, alg: 'ES256', kid: '1' }] });
    if (pathname !== '/.well-known/oauth-authorization-server') {
      return new Response(null, { status: 404 });
    }
    return Response.json({
      issuer,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
    });
  });
  onTestFinished(close);
  return {
    issuer,
    async sign(claims) {
      const exp = Math.floor(Date.now() / 1000) + 60;
      const head = encode(JSON.stringify({ alg: 'ES256', kid: '1', typ: 'at+jwt' }));
      const text = `${head}.${encode(JSON.stringify({ iss: issuer, exp, ...claims }))}`;
      const how = { name: 'ECDSA', hash: 'SHA-256' };
      const signature = await crypto.subtle.sign(how, keys.privateKey, Buffer.from(text));
      return `${text}.${encode(new Uint8Array(signature))}`;
    },
  };
}

function encode(bytes: string | Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
