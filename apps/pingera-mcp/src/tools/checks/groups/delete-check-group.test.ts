import { expect, test } from 'vitest';
import { shopGroup } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';

test('deletes the group and leaves its checks', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('delete_check_group', { group_id: shopGroup });
  const ungrouped = await call('list_checks', { group_id: 'ungrouped' });

  expect(envelope).toEqual({
    metadata: {
      count: 1,
      description: `Check group ${shopGroup} is deleted; its checks are in no group now`,
    },
    check_groups: [{ id: shopGroup, deleted: true }],
  });
  expect(ungrouped.rows.length).toBeGreaterThanOrEqual(6);
  expect(sent[0]).toBe(`DELETE /check-groups/${shopGroup}`);
});

test('the user is told that its checks stay, and can say no', async () => {
  const asked: string[] = [];
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });

  const { error } = await call('delete_check_group', { group_id: shopGroup });

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([
    `Delete check group ${shopGroup}? Its checks stay, without a group. It cannot be undone.`,
  ]);
  expect(sent).toEqual([]);
});
