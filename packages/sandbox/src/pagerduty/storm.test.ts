import { PagerDuty } from 'pagerduty-sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPagerDutySandbox } from './index.ts';
import { NOW } from './sandbox.fixture.ts';

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

/** A sandbox whose answers take a while, with the statuses that it gave. */
function open() {
  const { fetch, keys } = createPagerDutySandbox({ now: () => Date.now() });
  const statuses: number[] = [];
  const slow: typeof globalThis.fetch = async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const response = await fetch(input, init);
    statuses.push(response.status);
    return response;
  };
  return { pagerduty: new PagerDuty({ token: keys.user, fetch: slow }), statuses, keys, fetch };
}

test.each([0, 800, 900, 960])(
  '200 calls at once all succeed with %d calls of the minute gone, and hardly one is refused',
  async (used) => {
    const { pagerduty, statuses, keys, fetch } = open();
    const headers = { Authorization: `Token token=${keys.user}` };
    for (let call = 0; call < used; call += 1) {
      await fetch('https://api.pagerduty.com/users/me', { headers });
    }

    const storm = Promise.allSettled(Array.from({ length: 200 }, () => pagerduty.users.me()));
    await vi.runAllTimersAsync();
    const outcomes = await storm;

    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(5);
    expect(statuses.filter((status) => status === 200)).toHaveLength(200);
  },
);
