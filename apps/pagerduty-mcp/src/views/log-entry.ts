import { from, view } from 'mcp-kit';
import type { IncidentLogEntry, LogEntry } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** One of the account's, or of an incident's; the document tells them apart. */
export type AnyLogEntry = LogEntry | IncidentLogEntry;

/** The fields of a log entry that every tool shows. */
const logEntryFields = {
  id: z.string(),
  at: from(z.string(), (entry: AnyLogEntry) => entry.created_at),
  type: from(z.string(), (entry: AnyLogEntry) => entry.type?.replace(/_log_entry$/, '')),
  summary: z.string(),
  by: from(z.string(), (entry: AnyLogEntry) => maybeNamed(entry.agent)?.name),
  channel: from(z.string(), (entry: AnyLogEntry) => textIn(entry.channel, 'type')),
  note: from(z.string(), noteOf),
};

/** What happened to one incident. */
export const LogEntryView = view<AnyLogEntry>(logEntryFields);

/** The same in a list of several incidents. */
export const AccountLogEntryView = view<AnyLogEntry>({
  ...logEntryFields,
  incident: from(NamedView, (entry) => maybeNamed(entry.incident)),
  service: from(NamedView, (entry) => maybeNamed(entry.service)),
});

/** What somebody wrote: a resolution, or a note on the incident. */
function noteOf(entry: AnyLogEntry): string | undefined {
  const note = textIn(entry, 'note');
  if (note !== undefined) return note;
  return entry.type === 'annotate_log_entry' ? textIn(entry.channel, 'summary') : undefined;
}

function textIn(source: unknown, name: string): string | undefined {
  const value: unknown = Reflect.get(Object(source), name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
