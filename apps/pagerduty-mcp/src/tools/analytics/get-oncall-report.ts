import { defineTool, InputError, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { inWords, readPeriod } from '../../analytics/period.ts';
import { checkAhead } from '../../date-range.ts';
import type { Deps } from '../../deps.ts';
import { findPlace } from '../../on-call/find-place.ts';
import { readOncallReport } from '../../oncall-report/read-oncall-report.ts';
import { partsOf } from '../../parts.ts';
import { OncallLoadView } from '../../views/oncall-load.ts';

/** PagerDuty lists notifications for less than three months. */
const maxDays = 88;

export const getOncallReport = defineTool({
  name: 'get_oncall_report',
  toolset: 'analytics',
  effect: 'read',
  description:
    'Per person: hours on call in and out of business hours (8 to 18 on weekdays), pages, and pages at night (22 to 7), by their own clocks. Of your teams unless told; overlaps count once.',
  input: {
    team_id: idOrName('team').optional(),
    escalation_policy_ids: z.array(idOrName('escalation_policy')).optional(),
    schedule_ids: z.array(idOrName('schedule')).optional(),
    since: isoDate().optional().describe('Default 30 days before until'),
    until: isoDate().optional(),
  },
  output: { plural: 'responders', item: OncallLoadView },

  async run(input, deps: Deps, call) {
    const period = readPeriod(input, { days: 30, maxDays, what: 'A report is made' });
    checkAhead('until', input.until, { maxDays: 90, words: 'on-calls are known for 90 days' });
    const { place, words } = await readPlace(input, deps, call.signal);
    const parts = partsOf(call);
    const interval = { start: Date.parse(period.since), end: Date.parse(period.until) };
    const items = await readOncallReport(deps.pagerduty, place, interval, {
      ...{ parts, signal: call.signal, warn: (sentence: string) => call.warn(sentence) },
    });
    const people = items.length === 1 ? '1 person' : `${items.length} people`;
    return { items, description: `${people} on call ${words}, ${inWords(period)}` };
  },
});

interface Asked {
  readonly team_id?: string | undefined;
  readonly escalation_policy_ids?: readonly string[] | undefined;
  readonly schedule_ids?: readonly string[] | undefined;
}

async function readPlace(
  { team_id, escalation_policy_ids, schedule_ids }: Asked,
  deps: Deps,
  signal: AbortSignal,
) {
  const isNamed = escalation_policy_ids !== undefined || schedule_ids !== undefined;
  if (isNamed && team_id === undefined) {
    const place = { policyIds: escalation_policy_ids ?? [], scheduleIds: schedule_ids ?? [] };
    return { place, words: 'where you asked' };
  }
  const { policyIds, words } = await findPlace(deps, { team_id }, signal);
  if (policyIds.length === 0 && !isNamed) {
    throw new InputError(
      `There is no escalation policy ${words}`,
      'Give another team_id, escalation_policy_ids or schedule_ids.',
    );
  }
  const all = [...new Set([...policyIds, ...(escalation_policy_ids ?? [])])];
  return { place: { policyIds: all, scheduleIds: schedule_ids ?? [] }, words };
}
