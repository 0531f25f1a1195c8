import type { View } from 'mcp-kit';
import type { Alert } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { AlertView } from './alert.ts';
import { AlertChannelView } from './alert-channel.ts';
import { AlertDetailView } from './alert-detail.ts';
import { AlertNotificationView } from './alert-notification.ts';
import { AlertRuleView } from './alert-rule.ts';
import { AlertStatisticsView } from './alert-statistics.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): Alert {
  return { id: 'a1', ...over };
}

const views: readonly View<never>[] = [
  AlertView,
  AlertChannelView,
  AlertDetailView,
  AlertNotificationView,
  AlertRuleView,
  AlertStatisticsView,
];

test.each(views)('what is null is left out without a word', ({ show, fields }) => {
  const others =
    'check_id rule_id channel_id channel_ids channel_name total_channels total_rules'.split(' ');
  const nothing = Object.fromEntries([...fields.keys(), ...others].map((name) => [name, null]));

  const { item, odd } = show(nothing as never);

  expect(odd).toEqual([]);
  expect({ ...item, channels: [] }).toEqual({ channels: [] });
});

test('names the check and the rule where the API does', () => {
  const { item } = AlertView.show(
    sent({ check_id: 'k1', check_name: null, rule_id: 'r1', rule_name: 'Down', rule: { id: 'x' } }),
  );

  expect(item).toEqual({ id: 'a1', check: { id: 'k1' }, rule: { id: 'r1', name: 'Down' } });
});

test.each([
  [{ status: 3 }, 'status'],
  [{ fired_at: 'soon' }, 'fired_at'],
  [{ check_id: 5 }, 'check'],
  [{ duration: 'long' }, 'duration'],
])('%j costs its own field, not the row', (over, name) => {
  expect(AlertView.show(sent(over))).toEqual({ item: { id: 'a1' }, odd: [name] });
});

test('a status that is new is passed on', () => {
  expect(AlertView.show(sent({ status: 'flapping' })).item['status']).toBe('flapping');
});
