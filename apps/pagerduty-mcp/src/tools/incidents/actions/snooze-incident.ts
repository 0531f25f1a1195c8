import { defineTool, InputError, id, isoDate, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { nameOf, refuseResolved } from '../../../incident-change/change-once.ts';
import { IncidentView } from '../../../views/incident.ts';

const mostMinutes = 7 * 24 * 60;

export const snoozeIncident = defineTool({
  name: 'snooze_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Put an open incident off for a while: it becomes yours, and is triggered again after that.',
  input: {
    incident_id: id('incident').describe('Id or number'),
    minutes: z.int().min(1).max(mostMinutes).optional(),
    until: isoDate().optional().describe('In place of minutes; 7 days ahead at most'),
  },
  output: { plural: 'incidents', item: IncidentView },

  async run({ incident_id, minutes, until }, { pagerduty }: Deps, { signal }) {
    const seconds = secondsOf(minutes, until);
    const before = await pagerduty.incidents.get(incident_id, {}, { signal });
    refuseResolved(before, incident_id, 'snoozed');
    const incident = await pagerduty.incidents.snooze(before.id ?? incident_id, seconds, {
      signal,
    });
    const end = new Date(Date.now() + seconds * 1000).toISOString();
    return one(incident, `${nameOf(incident, incident_id)} is snoozed until ${end}`);
  },
});

function secondsOf(minutes: number | undefined, until: string | undefined): number {
  if ((minutes === undefined) === (until === undefined)) {
    throw new InputError('Give either minutes or until');
  }
  if (minutes !== undefined) return minutes * 60;
  const seconds = Math.round((Date.parse(until ?? '') - Date.now()) / 1000);
  if (seconds >= 1 && seconds <= mostMinutes * 60) return seconds;
  throw new InputError(
    `until = ${until} is not within the next 7 days`,
    'Give a time ahead, 7 days at most.',
  );
}
