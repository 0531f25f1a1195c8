import { DAY_MS, toNaive } from '../dates.ts';
import type { JsonObject } from '../json-object.ts';
import type { RunOutcome } from '../run-metadata.ts';
import { nextExpiry } from './http.ts';

const CIPHERS = ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];

/** The report of a TLS check. */
export function certificateReport({ target, status, at }: RunOutcome): JsonObject {
  if (status === 'failed' || status === 'timeout') return {};
  const host = target.host ?? new URL(target.url ?? '').hostname;
  const expiresAt = nextExpiry(at);
  const isWeak = status === 'degraded';
  return {
    ssl_grade: isWeak ? 'B' : 'A',
    ssl_score: isWeak ? 78 : 94,
    deduction_summary: isWeak ? ['TLS 1.1 is still offered'] : [],
    checks: {
      certificate_info: {
        subject: `CN=${host}`,
        issuer: "CN=R11, O=Let's Encrypt, C=US",
        not_before: toNaive(expiresAt - 110 * DAY_MS),
        not_after: toNaive(expiresAt),
        key_size: 256,
        signature_algorithm: 'sha256WithRSAEncryption',
        cert_date_valid: true,
        hostname_mismatch: false,
        in_trust_store: true,
      },
      protocol_support: {
        'TLS 1.1': protocol(isWeak ? ['ECDHE-RSA-AES128-SHA'] : []),
        'TLS 1.2': protocol(['ECDHE-ECDSA-AES256-GCM-SHA384']),
        'TLS 1.3': protocol(CIPHERS),
      },
      vulnerabilities: {
        heartbleed: { vulnerable: false, details: 'Not vulnerable' },
        robot: { vulnerable: false, details: 'Not vulnerable' },
      },
    },
  };
}

function protocol(ciphers: readonly string[]): JsonObject {
  return {
    supported: ciphers.length > 0,
    ciphers,
    cipher_details: ciphers.map((name) => ({ name, openssl_name: name, key_size: 256 })),
  };
}
