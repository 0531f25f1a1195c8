import { Random } from '../core/random.ts';
import type { CheckType, RunStatus, Target } from './check-model.ts';
import type { JsonObject } from './json-object.ts';
import { certificateReport } from './metadata/certificate.ts';
import { dnsAnswers } from './metadata/dns.ts';
import { httpResponse, tcpConnection } from './metadata/http.ts';
import { packetLoss } from './metadata/icmp.ts';
import { openPorts } from './metadata/portscan.ts';
import { scriptReport } from './metadata/script.ts';
import { mix } from './ordinal-id.ts';
import { serverOf } from './regions.ts';

/** What a run came to, as far as the rest of its result follows from it. */
export interface RunOutcome {
  readonly target: Target;
  readonly status: RunStatus;
  readonly reason: string | null;
  /** Region id. */
  readonly region: string;
  readonly provider: string;
  readonly at: number;
  readonly responseMs: number;
  readonly random: Random;
}

const REPORTS: Readonly<Record<CheckType, (outcome: RunOutcome) => JsonObject>> = {
  web: httpResponse,
  api: httpResponse,
  tcp: tcpConnection,
  ssl: certificateReport,
  icmp: packetLoss,
  dns: dnsAnswers,
  portscan: openPorts,
  synthetic: scriptReport,
  multistep: scriptReport,
};

const USUAL_MS: Readonly<Record<CheckType, number>> = {
  web: 210,
  api: 95,
  ssl: 120,
  tcp: 14,
  synthetic: 4800,
  multistep: 1300,
  icmp: 9,
  dns: 18,
  portscan: 5200,
};

/** The outcome of a run, which depends on nothing but what is given. */
export function outcomeOf(
  run: Pick<RunOutcome, 'target' | 'status' | 'region' | 'at'> & {
    readonly salt: number;
    readonly ordinal: number;
    readonly reason: string | undefined;
  },
): RunOutcome {
  const { target, status, region, at, salt, ordinal, reason } = run;
  return {
    target,
    status,
    region,
    at,
    reason: status === 'ok' ? null : (reason ?? usualReason(target, status)),
    provider: String(serverOf(region).server_metadata['provider']),
    responseMs: responseMs(target, status, mix(salt, ordinal)),
    random: new Random(mix(salt + 1, ordinal)),
  };
}

/** What the check's own kind of run adds to its result. */
export function metadataOf(outcome: RunOutcome): JsonObject {
  return REPORTS[outcome.target.type](outcome);
}

/** Milliseconds that a run takes; `chance` is a whole number up to 2^31. */
export function responseMs({ type, timeout }: Target, status: RunStatus, chance: number): number {
  const share = chance / 0x80000000;
  const usual = USUAL_MS[type] * (0.75 + share / 2);
  const limit = timeout * 1000;
  if (status === 'timeout') return limit;
  if (status === 'failed') return Math.round(limit * (0.9 + share / 11));
  if (status === 'degraded') return Math.round(Math.min(limit, usual * 12));
  return Math.round(share > 0.97 ? usual * 2.5 : usual);
}

function usualReason({ type, timeout }: Target, status: RunStatus): string {
  if (status === 'timeout') return `No answer within ${timeout} s`;
  if (status === 'degraded') return 'The answer came slower than usual';
  if (type === 'web' || type === 'api') return 'Expected status 200, got 503';
  if (type === 'synthetic' || type === 'multistep') return 'A step of the script failed';
  return type === 'icmp' ? 'All packets were lost' : 'Connection refused';
}
