import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { ordersGroup, page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';

const path = `PATCH /pages/${statusPage.id}/component-groups/${ordersGroup.id}`;

test('changes what is given, and it stays a group', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('update_component_group', {
    ...{ ...page, group_id: ordersGroup.id, name: 'Ordering' },
  });

  expect(metadata.description).toBe(`Group Ordering is changed on page ${statusPage.id}`);
  expect(rows).toMatchObject([{ id: ordersGroup.id, name: 'Ordering', is_group: true }]);
  expect(sent).toEqual([`${path} {"name":"Ordering"}`]);
});

test('null clears a field', async () => {
  const { call, sent } = await serve();

  await call('update_component_group', {
    ...{ ...page, component_id: ordersGroup.id, description: null, position: null },
  });

  expect(sent).toEqual([`${path} {"description":null,"position":null}`]);
});

test('a change of nothing is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_component_group', { ...page, group_id: ordersGroup.id });

  expect(error?.message).toContain('there is nothing to change: give name, description');
  expect(sent).toEqual([]);
});
