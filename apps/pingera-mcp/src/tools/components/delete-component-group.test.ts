import { expect, test } from 'vitest';
import { checkout, statusPage } from '../../testing/facts.ts';
import { ordersGroup, page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';

test('deletes the group, and its members stay without one', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('delete_component_group', { ...page, group_id: ordersGroup.id });
  const { rows } = await call('get_component_details', { ...page, component_id: checkout.id });

  expect(envelope).toEqual({
    metadata: {
      count: 1,
      description: `Component group ${ordersGroup.id} is deleted; its members are ungrouped`,
    },
    component_groups: [{ id: ordersGroup.id, deleted: true }],
  });
  expect(rows).toMatchObject([checkout]);
  expect(rows[0]).not.toHaveProperty('group');
  expect(sent[0]).toBe(`DELETE /pages/${statusPage.id}/component-groups/${ordersGroup.id}`);
});

test('a component that is no group is NOT_FOUND, and stays', async () => {
  const { call } = await serve();

  const { error } = await call('delete_component_group', { ...page, group_id: checkout.id });
  const { rows } = await call('get_component_details', { ...page, component_id: checkout.id });

  expect(error?.code).toBe('NOT_FOUND');
  expect(rows).toHaveLength(1);
});
