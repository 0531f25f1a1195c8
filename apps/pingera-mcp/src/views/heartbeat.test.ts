import type { HeartbeatDetail } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { HeartbeatView } from './heartbeat.ts';
import { HeartbeatDetailView } from './heartbeat-detail.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): HeartbeatDetail {
  return { name: 'Job', period_seconds: 60, ...over };
}

test('one that was never pinged lacks what it has not', () => {
  const never = sent({ last_ping_at: null, next_expected_ping: null, recent_pings: null });

  expect(HeartbeatDetailView.show(never)).toEqual({
    item: { name: 'Job', period_seconds: 60 },
    odd: [],
  });
});

test('shows pings with times in UTC, and none in a list', () => {
  const pinged = sent({ recent_pings: [{ id: 'p1', received_at: '2026-03-04T15:00:00.5', x: 1 }] });

  const { item } = HeartbeatDetailView.show(pinged);

  expect(item['recent_pings']).toEqual([{ id: 'p1', received_at: '2026-03-04T15:00:00.500Z' }]);
  expect(HeartbeatView.show(pinged).item).not.toHaveProperty('recent_pings');
});

test.each([
  [{ last_ping_at: 'soon' }, 'last_ping_at'],
  [{ grace_seconds: 'long' }, 'grace_seconds'],
  [{ recent_pings: 'many' }, 'recent_pings'],
])('%j costs its own field, not the row', (over, name) => {
  const { item, odd } = HeartbeatDetailView.show(sent(over));

  expect(odd).toEqual([name]);
  expect(item['name']).toBe('Job');
});
