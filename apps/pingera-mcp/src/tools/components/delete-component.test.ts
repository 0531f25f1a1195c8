import { expect, test } from 'vitest';
import { serveDeclining } from '../../testing/decline.ts';
import { checkout, statusPage } from '../../testing/facts.ts';
import { ordersGroup, page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';

test('deletes the component, which is then gone', async () => {
  const { call, sent } = await serve();
  const args = { ...page, component_id: checkout.id };

  const { envelope } = await call('delete_component', args);
  const { error } = await call('delete_component', args);

  expect(envelope).toEqual({
    metadata: {
      count: 1,
      description: `Component ${checkout.id} is deleted from page ${statusPage.id}`,
    },
    components: [{ id: checkout.id, deleted: true }],
  });
  expect(error?.code).toBe('NOT_FOUND');
  expect(sent[0]).toBe(`DELETE /pages/${statusPage.id}/components/${checkout.id}`);
});

test.each([
  [
    'delete_component',
    { component_id: checkout.id },
    `Delete component ${checkout.id}? Visitors no longer see it; a group goes for good, and its members become ungrouped. It cannot be undone.`,
  ],
  [
    'delete_component_group',
    { group_id: ordersGroup.id },
    `Delete component group ${ordersGroup.id}? Its members stay, ungrouped. It cannot be undone.`,
  ],
])('%s asks the user, who can say no', async (tool, args, question) => {
  const { call, asked, sent } = await serveDeclining();

  const { error } = await call(tool, { ...page, ...args });

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([question]);
  expect(sent).toEqual([]);
});
