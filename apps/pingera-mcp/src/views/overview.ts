import { from, view } from 'mcp-kit';
import {
  type Alert,
  type Check,
  type Component,
  type Heartbeat,
  type Incident,
  readPingeraDate,
} from 'pingera-sdk';
import * as z from 'zod';
import type { PageState } from '../overview/page-state.ts';
import type { Overview } from '../overview/read-overview.ts';
import { CheckView } from './check.ts';

/** Rows shown of each kind; `more` counts the rest. */
const mostRows = 20;

const Name = z.looseObject({ id: z.string(), name: z.string() }).partial();

const IncidentNote = Name.extend({
  status: z.string(),
  impact: z.string(),
  since: z.string(),
}).partial();

const MaintenanceNote = Name.extend({
  status: z.string(),
  scheduled_for: z.string(),
  scheduled_until: z.string(),
}).partial();

const PageNote = z.object({
  id: z.string(),
  name: z.string(),
  state: z.string(),
  incidents: z.array(IncidentNote).optional(),
  maintenance: z.array(MaintenanceNote).optional(),
  degraded_components: z.array(Name).optional(),
});

/** The state of an account in short; a part without anything in it is an empty list. */
export const OverviewView = view<Overview>({
  pages: from(z.array(PageNote), ({ pages }) => pages?.map(pageNote)),
  failing_checks: from(z.array(Name), ({ checks }) => checks?.slice(0, mostRows).map(checkNote)),
  quiet_heartbeats: from(z.array(Name), ({ heartbeats }) =>
    heartbeats?.slice(0, mostRows).map(heartbeatNote),
  ),
  firing_alerts: from(z.array(Name), ({ alerts }) => alerts?.slice(0, mostRows).map(alertNote)),
  more: from(z.record(z.string(), z.int()).describe('Rows left out, by list'), moreOf),
});

function pageNote({ id, name, state, incidents, maintenance, degraded }: PageState) {
  return {
    id,
    name,
    state,
    incidents: filled(incidents.map(incidentNote)),
    maintenance: filled(maintenance.map(maintenanceNote)),
    degraded_components: filled(degraded.map(componentNote)),
  };
}

function filled<T>(rows: readonly T[]): readonly T[] | undefined {
  return rows.length > 0 ? rows.slice(0, mostRows) : undefined;
}

function incidentNote({ id, name, status, impact, created_at }: Incident) {
  return { id, name, status, impact, since: readPingeraDate(created_at) };
}

function maintenanceNote({ id, name, status, scheduled_for, scheduled_until }: Incident) {
  const times = {
    scheduled_for: readPingeraDate(scheduled_for),
    scheduled_until: readPingeraDate(scheduled_until),
  };
  return { id, name, status, ...times };
}

function componentNote({ id, name, status }: Component) {
  return { id, name, status };
}

function checkNote(check: Check) {
  const { id, name, status, type, target } = CheckView.show(check).item;
  return { id, name, status, type, target };
}

function heartbeatNote({ id, name, status, last_ping_at }: Heartbeat) {
  return { id, name, status, last_ping_at: readPingeraDate(last_ping_at) };
}

function alertNote({ id, title, severity, check_name, fired_at }: Alert) {
  return { id, name: title, severity, check: check_name, fired_at: readPingeraDate(fired_at) };
}

function moreOf({ checks = [], heartbeats = [], alerts = [] }: Overview) {
  const lists = { failing_checks: checks, quiet_heartbeats: heartbeats, firing_alerts: alerts };
  const more = Object.entries(lists)
    .map(([name, rows]) => [name, rows.length - mostRows] as const)
    .filter(([, left]) => left > 0);
  return more.length > 0 ? Object.fromEntries(more) : undefined;
}
