import { dnsDigest } from './dns.ts';
import { icmpDigest } from './icmp.ts';
import { plainDigest } from './plain.ts';
import { portscanDigest } from './portscan.ts';
import { scriptDigest } from './script.ts';
import { sslDigest } from './ssl.ts';
import { webDigest } from './web.ts';

/** What a run found, in short. */
export type Digest = Readonly<Record<string, unknown>>;

interface Digester {
  readonly types: readonly string[];
  /** Fields that only output of these types has. */
  readonly signs: readonly string[];
  readonly read: (metadata: unknown) => Digest;
}

const digesters: readonly Digester[] = [
  {
    types: ['synthetic', 'multistep'],
    signs: ['test_summary', 'test_results'],
    read: scriptDigest,
  },
  { types: ['ssl'], signs: ['ssl_grade', 'ssl_score'], read: sslDigest },
  { types: ['portscan'], signs: ['scan_results'], read: portscanDigest },
  { types: ['icmp'], signs: ['packet_loss_percent', 'latency_avg_ms'], read: icmpDigest },
  { types: ['dns'], signs: ['record_type', 'expected_answers'], read: dnsDigest },
  { types: ['web', 'api'], signs: ['status_code', 'ssl_cert_expiration'], read: webDigest },
];

/**
 * The gist of a run's `check_metadata`, by the type of its check or else by the shape of the output.
 * Never throws: what does not fit is left out, and nothing at all is `undefined`.
 */
export function digest(type: string | null | undefined, metadata: unknown): Digest | undefined {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata))
    return undefined;
  const known =
    digesters.find(({ types }) => types.some((each) => each === type)) ??
    digesters.find(({ signs }) => !type && signs.some((sign) => sign in metadata));
  const found = Object.entries((known?.read ?? plainDigest)(metadata)).filter(([, value]) =>
    isTelling(value),
  );
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function isTelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}
