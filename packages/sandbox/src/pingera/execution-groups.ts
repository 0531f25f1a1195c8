import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { countIn } from './beats.ts';
import { findCheck } from './check-access.ts';
import { type Check, type ExecutionGroup, RUN_STATUSES } from './check-model.ts';
import { toGroupRow, toRegionalRow } from './execution-group-rows.ts';
import { fromOrdinalId, toOrdinalId } from './ordinal-id.ts';
import { pageSizeBlock, pageSizeShape } from './paging.ts';
import { readQuery } from './parse.ts';
import { notFound } from './refusals.ts';
import { ok } from './replies.ts';
import { toScheduledRow } from './result-rows.ts';
import { findOrdinal, keptRange, mergeNewestFirst, type Run, runsOf, spansOf } from './runs.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { takePage } from './take-page.ts';

const GROUP_SALT = 0x6b43a9b5;

const List = z.object(pageSizeShape);

interface ListedGroup {
  readonly at: number;
  toGroup(): ExecutionGroup;
}

export const executionGroupHandlers: Handlers = {
  'GET /checks/{check_id}/execution-groups': listGroups,
  'GET /execution-groups/{group_id}': (call, session) => ok(toGroupRow(findGroup(call, session))),
  'GET /execution-groups/{group_id}/regional-results': (call, session) => {
    const group = findGroup(call, session);
    return ok({ regional_results: group.rows.map((row) => toRegionalRow(group, row)) });
  },
};

function listGroups(call: Call, session: Session) {
  const check = findCheck(call, session);
  const { page, page_size: size } = readQuery(call, List);
  const onDemand = [...session.account.executionGroups.values()]
    .filter(({ check_id }) => check_id === check.id)
    .reverse()
    .map((group) => ({ at: group.at, toGroup: () => group }));
  const range = keptRange(session.now);
  const scheduled = check.stretches
    .filter(({ width }) => width > 1)
    .reduce((sum, stretch) => sum + countIn([stretch], range) / stretch.width, 0);
  const merged = mergeNewestFirst<ListedGroup>([scheduledGroups(check, session.now), onDemand]);
  return ok({
    execution_groups: takePage(merged, { page, size }).map(({ toGroup }) => toGroupRow(toGroup())),
    pagination: pageSizeBlock({ page, size }, scheduled + onDemand.length),
  });
}

function* scheduledGroups(check: Check, now: number): Generator<ListedGroup> {
  for (const run of runsOf(spansOf(check, keptRange(now), RUN_STATUSES))) {
    if (isFirstOfGroup(run)) yield { at: run.at, toGroup: () => groupOf(run) };
  }
}

function isFirstOfGroup({ stretch, ordinal }: Run): boolean {
  return stretch.width > 1 && (ordinal - stretch.first) % stretch.width === 0;
}

/** The group that begins with a run: one result for each region. */
function groupOf(first: Run): ExecutionGroup {
  const { check, stretch, at } = first;
  const rows = Array.from({ length: stretch.width }, (_, place) =>
    toScheduledRow({ ...first, ordinal: first.ordinal + place }),
  );
  return { id: toOrdinalId(saltOfGroups(check), first.ordinal), check_id: check.id, at, rows };
}

function findGroup(call: Call, { account, now }: Session): ExecutionGroup {
  const id = pathValue(call, 'group_id');
  const stored = account.executionGroups.get(id);
  if (stored !== undefined) return stored;
  for (const check of account.checks.values()) {
    const ordinal = fromOrdinalId(saltOfGroups(check), id);
    const run = ordinal === undefined ? undefined : findOrdinal(check, ordinal, keptRange(now));
    if (run !== undefined && isFirstOfGroup(run)) return groupOf(run);
  }
  throw notFound('Execution group');
}

function saltOfGroups({ salt }: Check): number {
  return salt ^ GROUP_SALT;
}
