import { type Finding, ok, warn } from './finding.ts';
import type { Seen } from './observer.ts';

const lowShare = 0.1;

/** What the answers say is left of the rate limit; the nearest of several limits counts. */
export function checkRateLimit(seen: readonly Seen[]): Finding {
  const [nearest] = seen.flatMap(readLimit).sort((one, other) => shareOf(one) - shareOf(other));
  const isRefused = seen.some(({ status }) => status === 429);
  if (nearest === undefined) {
    return isRefused
      ? warn('used up: the API answered 429', 'Wait a minute, and see who else uses this key.')
      : ok('the API tells of none');
  }
  const { limit, remaining, resetSeconds } = nearest;
  const until = resetSeconds === undefined ? '' : `, anew in ${resetSeconds} s`;
  const finding = `${remaining} of ${limit} requests left${until}`;
  return isRefused || shareOf(nearest) < lowShare
    ? warn(finding, 'Others use this key as well: wait, or give this server a key of its own.')
    : ok(finding);
}

interface Limit {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number | undefined;
}

function shareOf({ limit, remaining }: Limit): number {
  return remaining / limit;
}

function readLimit({ headers }: Seen): readonly Limit[] {
  const limit = readCount(headers, 'limit');
  const remaining = readCount(headers, 'remaining');
  if (limit === undefined || remaining === undefined || limit === 0) return [];
  return [{ limit, remaining, resetSeconds: readCount(headers, 'reset') }];
}

function readCount(headers: Headers, name: string): number | undefined {
  const text = headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`) ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
