import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { membersOf } from './component-rows.ts';
import { findComponent } from './components.ts';
import { DAY_MS, parseDateTime, parseDay, toDay } from './dates.ts';
import { ownPage } from './page-access.ts';
import { day, readBody, readQuery } from './parse.ts';
import { badRequest, notFound } from './refusals.ts';
import { ok } from './replies.ts';
import type { Handlers, Session } from './session.ts';
import type { Component, ComponentStatus } from './status-page-model.ts';

const DEFAULT_DAYS = 90;
const PARTIAL_OUTAGE_WEIGHT = 0.3;

const Query = z.object({ start: day.optional(), end: day.optional() });
const Body = z.strictObject({ component_ids: z.array(z.string()).min(1) });

interface Range {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Seconds spent in each kind of outage, out of all. */
interface Outages {
  readonly total: number;
  readonly major: number;
  readonly partial: number;
}

export const componentUptimeHandlers: Handlers = {
  'GET /pages/{page_id}/components/{component_id}/uptime': (call, session) => {
    const component = findComponent(call, session);
    return ok(uptimeOf(session, component, readRange(call, session)));
  },
  'POST /pages/{page_id}/components/uptime': (call, session) => {
    const page = ownPage(call, session);
    const range = readRange(call, session);
    const components = readBody(call, Body).component_ids.map((id) => {
      const component = session.account.components.get(id);
      if (component?.page_id !== page.id || component.isDeleted) throw notFound('Component');
      return component;
    });
    return ok(components.map((component) => uptimeOf(session, component, range)));
  },
};

function readRange(call: Call, { now }: Session): Range {
  const { start, end } = readQuery(call, Query);
  const lastDay = end ?? now - (now % DAY_MS);
  const firstDay = start ?? lastDay - (DEFAULT_DAYS - 1) * DAY_MS;
  if (firstDay > lastDay) throw badRequest('start must not be after end');
  return { firstDay, lastDay };
}

function uptimeOf(session: Session, component: Component, range: Range) {
  const { account, now } = session;
  const parts = component.group ? membersOf(account, component.id) : [component];
  const outages = sum(parts.map((part) => outagesOf(part, range, now)));
  const lost = outages.major + outages.partial * PARTIAL_OUTAGE_WEIGHT;
  const share = outages.total === 0 ? 1 : 1 - lost / outages.total;
  return {
    id: component.id,
    name: component.name,
    range_start: toDay(range.firstDay),
    range_end: toDay(range.lastDay),
    uptime_percentage: Number((share * 100).toFixed(4)),
    major_outage: outages.major,
    partial_outage: outages.partial,
    related_events: { id: relatedIncidents(session, parts, range) },
    warnings: warningsOf(component, range),
  };
}

function outagesOf(component: Component, { firstDay, lastDay }: Range, now: number): Outages {
  const from = Math.max(firstDay, parseDay(component.start_date) ?? firstDay);
  const to = Math.min(lastDay + DAY_MS, now);
  const secondsIn = (wanted: ComponentStatus) =>
    component.periods.reduce((seconds, { status, startsAt }, place) => {
      const endsAt = component.periods[place + 1]?.startsAt ?? now;
      const overlap = Math.min(to, endsAt) - Math.max(from, startsAt);
      return status === wanted ? seconds + Math.max(0, overlap) / 1000 : seconds;
    }, 0);
  return {
    total: Math.max(0, to - from) / 1000,
    major: Math.round(secondsIn('major_outage')),
    partial: Math.round(secondsIn('partial_outage')),
  };
}

function sum(all: readonly Outages[]): Outages {
  return all.reduce(
    (one, other) => ({
      total: one.total + other.total,
      major: one.major + other.major,
      partial: one.partial + other.partial,
    }),
    { total: 0, major: 0, partial: 0 },
  );
}

function relatedIncidents(
  { account, now }: Session,
  components: readonly Component[],
  { firstDay, lastDay }: Range,
): readonly string[] {
  const ids = new Set(components.map(({ id }) => id));
  return [...account.incidents.values()]
    .filter(({ componentIds }) => componentIds.some((id) => ids.has(id)))
    .filter(({ created_at, resolved_at, maintenance }) => {
      const startsAt = maintenance?.startsAt ?? parseDateTime(created_at) ?? now;
      const endsAt = maintenance?.endsAt ?? parseDateTime(resolved_at ?? '') ?? now;
      return startsAt < lastDay + DAY_MS && endsAt >= firstDay;
    })
    .map(({ id }) => id);
}

function warningsOf({ start_date }: Component, { firstDay }: Range): readonly string[] {
  const startsAt = parseDay(start_date) ?? firstDay;
  if (startsAt <= firstDay) return [];
  return [`The history of this component starts on ${start_date}`];
}
