import type { Random } from '../../core/random.ts';
import type { Priority, Service, Urgency } from '../account/entities.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../time/duration.ts';
import { catalogue, regions, type Trouble } from './catalogue.ts';
import type { Plot } from './plot.ts';
import type { ServiceName, Services } from './services.ts';

const SPAN = 60 * DAY;
/** All of them are over by then. */
const CALM = 9 * HOUR;

/** What random troubles are drawn from. */
export interface Draw {
  readonly random: Random;
  readonly now: number;
  readonly services: Services;
  readonly priorities: readonly Priority[];
}

/** Troubles of the last sixty days, all resolved, oldest first. */
export function drawPastPlots(draw: Draw, count: number): Plot[] {
  const { random, now } = draw;
  const starts = Array.from({ length: count }, () => now - CALM - random.next() * (SPAN - CALM));
  return starts
    .sort((a, b) => a - b)
    .map((start) => drawPlot(draw, Math.floor(start / SECOND) * SECOND));
}

function drawPlot(draw: Draw, createdAt: number): Plot {
  const { random, services } = draw;
  const name = pickService(random);
  const service = services[name];
  const trouble = random.pick(catalogue[name].troubles);
  const title = fill(random, trouble.title);
  const urgency = urgencyOf(service, createdAt);
  const acknowledgedAfter = random.chance(0.82) ? drawAcknowledgement(random, urgency) : null;
  const after = (acknowledgedAfter ?? 0) + random.int(6, 150) * MINUTE + random.int(0, 59) * SECOND;
  const byUser = acknowledgedAfter !== null && random.chance(0.7);
  return {
    service,
    title,
    createdAt,
    urgency,
    priority: drawPriority(draw, urgency),
    openedBy: { kind: 'service', id: service.id },
    details: { component: trouble.component, monitor: title },
    alerts: drawAlerts(random, trouble, title, after),
    repeatMs: random.int(3, 8) * MINUTE,
    notes: byUser ? drawNotes(random, trouble, after) : [],
    escalated: null,
    acknowledgedAfter,
    resolved: {
      after,
      by: byUser ? 'assignee' : 'service',
      text: byUser && random.chance(0.4) ? trouble.remedy : null,
    },
  };
}

function pickService(random: Random): ServiceName {
  const names: readonly ServiceName[] = [
    'checkout',
    'gateway',
    'orders',
    'storefront',
    'search',
    'identity',
    'inventory',
  ];
  let left = random.int(1, 100);
  for (const name of names) {
    left -= catalogue[name].weight;
    if (left <= 0) return name;
  }
  return 'pipeline';
}

function fill(random: Random, title: string): string {
  return title
    .replace('{region}', random.pick(regions))
    .replace('{host}', `node-${random.int(1, 12)}`)
    .replace('{number}', String(random.int(2, 24)));
}

/** Support hours are Monday to Friday, 9 to 17 UTC. */
function urgencyOf({ urgency }: Service, at: number): Urgency {
  if (urgency !== 'support_hours') return urgency === 'low' ? 'low' : 'high';
  const date = new Date(at);
  const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
  return isWeekday && date.getUTCHours() >= 9 && date.getUTCHours() < 17 ? 'high' : 'low';
}

function drawAcknowledgement(random: Random, urgency: Urgency): number {
  if (urgency === 'low') return random.int(20, 240) * MINUTE;
  const minutes = random.chance(0.12) ? random.int(31, 58) : random.int(1, 14);
  return minutes * MINUTE + random.int(0, 59) * SECOND;
}

function drawPriority({ random, priorities }: Draw, urgency: Urgency): Priority | null {
  if (random.chance(0.25)) return null;
  const [p1, p2, p3, p4, p5] = priorities;
  const choice = urgency === 'low' ? [p4, p5] : [p1, p2, p2, p3, p3, p3, p4];
  return random.pick(choice.filter((priority) => priority !== undefined));
}

function drawAlerts(
  random: Random,
  { severity, component }: Trouble,
  title: string,
  end: number,
): Plot['alerts'] {
  const count = random.int(1, 4);
  return Array.from({ length: count }, (_, index) => ({
    title: index === 0 ? title : `${title} (${random.pick(regions)})`,
    severity: index === 0 ? severity : 'warning',
    after: index === 0 ? 0 : Math.floor((end * index) / (count + 1) / SECOND) * SECOND,
    details: { component, value: random.int(20, 980) / 10, runbook: runbookOf(component) },
  }));
}

function runbookOf(component: string): string {
  return `https://wiki.acme-outdoor.example/runbooks/${component}`;
}

function drawNotes(random: Random, { finding, remedy }: Trouble, end: number): Plot['notes'] {
  if (random.chance(0.35)) return [];
  const note = (part: number, content: string) => ({
    after: Math.floor((end * part) / SECOND) * SECOND,
    userId: null,
    content,
  });
  return random.chance(0.5) ? [note(0.6, finding)] : [note(0.5, finding), note(0.9, remedy)];
}
