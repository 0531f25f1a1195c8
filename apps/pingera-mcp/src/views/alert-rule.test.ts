import type { AlertRule } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { AlertRuleView } from './alert-rule.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): AlertRule {
  return { name: 'Down', check_id: 'k1', condition: 'check_failed', channel_ids: ['c1'], ...over };
}

test('names its check and channels as far as the API does, and shows no configuration', () => {
  const channels = [{ id: 'c1', name: 'Chat', configuration: { bot_token: 'hidden' } }];

  const { item, odd } = AlertRuleView.show(
    sent({ check_name: null, channel_ids: ['c1', 'c2'], channels, condition_parameters: {} }),
  );

  expect(odd).toEqual([]);
  expect(item).toEqual({
    name: 'Down',
    check: { id: 'k1' },
    condition: 'check_failed',
    channels: [{ id: 'c1', name: 'Chat' }, { id: 'c2' }],
  });
});

test.each([
  [{ channel_ids: 'c1' }, 'channels'],
  [{ check_id: 5 }, 'check'],
  [{ condition_parameters: 'many' }, 'condition_parameters'],
  [{ updated_at: 'soon' }, 'updated_at'],
])('%j costs its own field, not the row', (over, name) => {
  const { item, odd } = AlertRuleView.show(sent(over));

  expect(odd).toEqual([name]);
  expect(item['name']).toBe('Down');
});
