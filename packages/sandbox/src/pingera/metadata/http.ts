import { DAY_MS, toNaive } from '../dates.ts';
import type { JsonObject } from '../json-object.ts';
import type { RunOutcome } from '../run-metadata.ts';

const CERTIFICATE_LIFE_MS = 90 * DAY_MS;

/** The report of a web or API check. */
export function httpResponse(outcome: RunOutcome): JsonObject {
  const { status, region, provider, at, reason, random } = outcome;
  const [, code] = /got (\d{3})/.exec(reason ?? '') ?? [];
  const hasAnswer = status === 'ok' || status === 'degraded' || code !== undefined;
  const expiresAt = nextExpiry(at);
  return {
    status_code: hasAnswer ? Number(code ?? 200) : null,
    ip_address: '203.0.113.20',
    region,
    provider,
    ssl_cert_expiration: toNaive(expiresAt),
    ssl_cert_expiration_seconds: Math.floor((expiresAt - at) / 1000),
    headers: hasAnswer
      ? {
          'content-type': outcome.target.type === 'api' ? 'application/json' : 'text/html',
          server: 'nginx',
          'x-request-id': random.text(16, '0123456789abcdef'),
        }
      : {},
  };
}

/** The report of a TCP check. */
export function tcpConnection({ target, status, region, provider }: RunOutcome): JsonObject {
  const isOpen = status === 'ok' || status === 'degraded';
  return { ip_address: '203.0.113.41', port: target.port, connected: isOpen, region, provider };
}

/** When the certificate that is in use at a time runs out. */
export function nextExpiry(at: number): number {
  return Math.ceil(at / CERTIFICATE_LIFE_MS) * CERTIFICATE_LIFE_MS + 20 * DAY_MS;
}
