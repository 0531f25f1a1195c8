import type { Finding } from 'mcp-kit';
import { type Pingera, PingeraApiError } from 'pingera-sdk';
import type { Key } from './key-shape.ts';

/** Whether the key is accepted; Pingera does not tell whose it is. */
export async function identify(pingera: Pingera, { jwt }: Key): Promise<Finding> {
  const kind = jwt === undefined ? 'API key' : 'JWT';
  try {
    await pingera.request('GET /pages', { query: { page_size: 1 } });
  } catch (error) {
    const status = error instanceof PingeraApiError ? error.status : undefined;
    if (status === 401) return refused(kind);
    if (status !== 403) throw error;
  }
  return { status: 'ok', finding: `accepted: ${kind} of an organisation` };
}

function refused(kind: 'API key' | 'JWT'): Finding {
  const advice =
    kind === 'JWT'
      ? 'It has expired, or it is an API key: that belongs in PINGERA_API_KEY, without Bearer.'
      : 'It is revoked or mistyped, or it is a JWT, which belongs in PINGERA_JWT_TOKEN: see app.pingera.ru/settings/tokens.';
  return { status: 'fail', finding: `refused (401) as ${kind}`, advice };
}
