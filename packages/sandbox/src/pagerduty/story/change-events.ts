import type { Random } from '../../core/random.ts';
import type { ChangeEvent, Service } from '../account/entities.ts';
import type { Ids } from '../account/ids.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../time/duration.ts';
import type { People } from './people.ts';
import type { Services } from './services.ts';

interface Draw {
  readonly ids: Ids;
  readonly random: Random;
  readonly now: number;
  readonly people: People;
  readonly services: Services;
}

const changes = [
  'update dependencies',
  'raise memory limit',
  'add request tracing',
  'retry idempotent calls',
  'trim log fields',
  'move feature flag to the new store',
  'cache the price list',
  'drop an unused endpoint',
] as const;

/** Deployments of the last sixty days, newest first; the newest went out 25 minutes ago. */
export function makeChangeEvents(draw: Draw, count: number): ChangeEvent[] {
  const { random, now, services, people } = draw;
  const past = Array.from({ length: count }, (_, index) => {
    const service = random.pick(Object.values(services));
    const author = random.pick(Object.values(people)).name;
    const at = now - 5 * HOUR - Math.floor((index * 58 * DAY) / count / SECOND) * SECOND;
    return makeChange(draw, service, at, 411 - index, author, random.pick(changes));
  });
  const timeout = 'cut payment gateway timeout from 10 s to 2 s';
  const latest = makeChange(
    draw,
    services.checkout,
    now - 25 * MINUTE,
    412,
    people.priya.name,
    timeout,
  );
  return [latest, ...past];
}

function makeChange(
  { ids, random }: Draw,
  service: Service,
  at: number,
  build: number,
  author: string,
  what: string,
): ChangeEvent {
  const slug = service.name.toLowerCase().replaceAll(' ', '-');
  return {
    id: ids.changeEvent(),
    at,
    summary: `Deploy ${slug} build ${build}: ${what}`,
    source: 'acme-ci',
    serviceId: service.id,
    integrationId: service.integrations[1]?.id ?? '',
    details: {
      environment: 'production',
      build_number: String(build),
      commit: random.text(8, '0123456789abcdef'),
      author,
    },
    links: [{ href: `https://ci.acme-outdoor.example/${slug}/builds/${build}`, text: 'Build' }],
  };
}
