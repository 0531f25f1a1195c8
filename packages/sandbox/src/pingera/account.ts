import type { Alert, AlertChannel, AlertRule, Heartbeat, Secret } from './alert-model.ts';
import type { Check, CheckGroup, ExecutionGroup, Job, OnDemandResult } from './check-model.ts';
import type { Component, Incident, Page } from './status-page-model.ts';

/** Why a target does not answer as it should. */
export interface Trouble {
  readonly status: 'failed' | 'degraded';
  readonly reason: string;
}

/** Everything that one organisation owns; maps go by id, in order of creation. */
export interface Account {
  readonly organizationId: string;
  readonly userId: string;
  /** How many status pages the plan allows. */
  readonly maxPages: number;
  readonly pages: Map<string, Page>;
  readonly components: Map<string, Component>;
  readonly incidents: Map<string, Incident>;
  readonly checkGroups: Map<string, CheckGroup>;
  readonly checks: Map<string, Check>;
  /** What is wrong at present, by URL or host. */
  readonly troubles: Map<string, Trouble>;
  readonly jobs: Map<string, Job>;
  /** Runs on demand, by result id. */
  readonly onDemandResults: Map<string, OnDemandResult>;
  /** Runs on demand in several regions; those of the schedule follow from the checks. */
  readonly executionGroups: Map<string, ExecutionGroup>;
  readonly channels: Map<string, AlertChannel>;
  readonly rules: Map<string, AlertRule>;
  readonly alerts: Map<string, Alert>;
  readonly heartbeats: Map<string, Heartbeat>;
  readonly secrets: Map<string, Secret>;
}

/** An account without anything in it. */
export function newAccount(
  organizationId: string,
  userId: string,
  { maxPages }: { readonly maxPages: number },
): Account {
  return {
    organizationId,
    userId,
    maxPages,
    pages: new Map(),
    components: new Map(),
    incidents: new Map(),
    checkGroups: new Map(),
    checks: new Map(),
    troubles: new Map(),
    jobs: new Map(),
    onDemandResults: new Map(),
    executionGroups: new Map(),
    channels: new Map(),
    rules: new Map(),
    alerts: new Map(),
    heartbeats: new Map(),
    secrets: new Map(),
  };
}
