import type { Beat } from './beats.ts';
import type { JsonObject } from './json-object.ts';
import type { Period } from './period.ts';

export const CHECK_TYPES = [
  'web',
  'api',
  'ssl',
  'tcp',
  'synthetic',
  'multistep',
  'icmp',
  'dns',
  'portscan',
] as const;
export type CheckType = (typeof CHECK_TYPES)[number];

/** What a finished run of a check says. */
export const RUN_STATUSES = ['ok', 'failed', 'degraded', 'timeout'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export const CHECK_STATUSES = [...RUN_STATUSES, 'pending', 'paused'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export interface CheckGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly color: string | null;
  readonly active: boolean;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What a check looks at, and from where. */
export interface Target {
  readonly type: CheckType;
  readonly url: string | null;
  readonly host: string | null;
  readonly port: number | null;
  readonly timeout: number;
  readonly parameters: JsonObject;
  /** Region ids, at least one. */
  readonly regions: readonly string[];
}

/** A time in which a check ran unchanged. */
export interface Stretch extends Beat {
  readonly target: Target;
}

/** The link of a secret to a check. */
export interface CheckSecret {
  readonly id: string;
  readonly secret_id: string;
  readonly env_variable: string;
  readonly created_at: string;
}

export interface Check {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** Seconds between runs. */
  readonly interval: number;
  readonly target: Target;
  readonly group_id: string | null;
  readonly position: number;
  readonly secrets: readonly CheckSecret[];
  readonly created_at: string;
  readonly updated_at: string;
  /** The states of the check, oldest first, never empty. */
  readonly periods: readonly Period<CheckStatus>[];
  /** What its runs find, oldest first; reasons are their errors. */
  readonly findings: readonly Period<RunStatus>[];
  /** Oldest first; only the last one can still last. */
  readonly stretches: readonly Stretch[];
  /** Makes its results differ from those of other checks. */
  readonly salt: number;
}

/** The machine that ran a check. */
export interface CheckServer {
  readonly id: string;
  readonly country: string;
  readonly region: string;
  readonly ip_address: string;
  readonly server_metadata: JsonObject;
}

/** A run of a check as it goes over the wire. */
export interface ResultRow {
  readonly id: string;
  readonly check_id: string | null;
  readonly check_name: string;
  readonly check_type: CheckType;
  readonly result_type: 'regular' | 'on_demand';
  readonly status: RunStatus;
  readonly region: string;
  /** Milliseconds. */
  readonly response_time: number;
  readonly error_message: string | null;
  readonly check_server_id: string;
  readonly check_server: CheckServer;
  readonly check_metadata: JsonObject;
  readonly created_at: string;
}

/** A run on demand, kept because no schedule brings it back. */
export interface OnDemandResult {
  readonly at: number;
  readonly row: ResultRow;
  readonly executionGroupId: string | null;
}

export const JOB_STATUSES = ['pending', 'running', 'completed', 'failed'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** A run on demand that was asked for. */
export interface Job {
  readonly id: string;
  readonly check_id: string | null;
  readonly checkName: string;
  readonly target: Target;
  readonly queuedAt: number;
  readonly check_parameters: JsonObject;
  /** What became of it; `undefined` until it has ended. */
  readonly outcome: JobOutcome | undefined;
}

export interface JobOutcome {
  readonly result: JsonObject | null;
  readonly error_message: string | null;
}

/** One run in several regions. */
export interface ExecutionGroup {
  readonly id: string;
  readonly check_id: string | null;
  readonly at: number;
  readonly rows: readonly ResultRow[];
}
