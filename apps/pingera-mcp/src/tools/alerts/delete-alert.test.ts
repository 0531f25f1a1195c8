import { expect, test } from 'vitest';
import { checkoutRule } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';

test.each(['alert_id', 'rule_id'])('deletes the rule that %s names', async (name) => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('delete_alert', { [name]: checkoutRule });
  const left = await call('list_alert_rules');

  expect(metadata.description).toBe(`Alert rule ${checkoutRule} is deleted`);
  expect(rows).toEqual([{ id: checkoutRule, deleted: true }]);
  expect(sent[0]).toBe(`DELETE /alerts/rules/${checkoutRule}`);
  expect(left.rows).toHaveLength(5);
});

test('the user is told that it is the rule, and can say no', async () => {
  const asked: string[] = [];
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });

  const { error } = await call('delete_alert', { alert_id: checkoutRule });

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([
    `Delete alert rule ${checkoutRule}? It will alert nobody from then on. It cannot be undone.`,
  ]);
  expect(sent).toEqual([]);
});

test('a rule that is not there is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('delete_alert', { alert_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
