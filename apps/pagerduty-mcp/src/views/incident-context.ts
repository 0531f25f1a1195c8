import { from, type View, view } from 'mcp-kit';
import * as z from 'zod';
import type { IncidentContext } from '../incident-context/read-incident-context.ts';
import { AlertView } from './alert.ts';
import { ChangeEventView } from './change-event.ts';
import { DependencyView, dependenciesOf } from './dependency.ts';
import { readDetails } from './details.ts';
import { IncidentView } from './incident.ts';
import { type AnyLogEntry, LogEntryView } from './log-entry.ts';
import { NoteView } from './note.ts';
import { mostAlikeFirst, PastIncidentView, RelatedIncidentView } from './similar-incident.ts';
import { TurnView } from './turn.ts';

const Row = z.looseObject({});

/** An incident from all sides: each part as its own tool shows it. */
export const IncidentContextView = view<IncidentContext>({
  incident: from(Row, ({ incident }) => IncidentView.show(incident).item),
  details: from(z.union([z.string(), Row]), ({ incident }) => readDetails(incident.body?.details)),
  alerts: rows(AlertView, ({ alerts }) => alerts),
  notes: rows(NoteView, ({ notes }) => notes),
  timeline: from(z.array(z.string()), ({ log }) => log?.map(lineOf).filter((line) => line !== '')),
  past_incidents: rows(PastIncidentView, ({ past }) => past && mostAlikeFirst(past)),
  related_incidents: rows(RelatedIncidentView, ({ related }) => related),
  recent_changes: rows(ChangeEventView, ({ changes }) => changes),
  on_call: rows(TurnView, ({ turns }) => turns),
  service_dependencies: from(
    z.array(DependencyView),
    ({ incident, dependencies, names }) =>
      dependencies &&
      dependenciesOf(incident.service?.id, dependencies).map((each) => ({
        ...each,
        name: names.get(each.id),
      })),
  ),
});

function rows<Source>(
  { show }: View<Source>,
  pick: (context: IncidentContext) => readonly Source[] | undefined,
) {
  return from(z.array(Row), (context: IncidentContext) =>
    pick(context)?.map((source) => show(source).item),
  );
}

/** An entry of the timeline in one line, such as `2026-03-04T10:00:00Z Acknowledged by Dana.` */
function lineOf(entry: AnyLogEntry): string {
  const { at, summary, note } = LogEntryView.show(entry).item;
  return [at, summary, note].filter((part) => part !== undefined).join(' ');
}
