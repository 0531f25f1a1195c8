import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const path = `GET /pages/${statusPage.id}/component-groups`;

test('answers the groups, and no plain components', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('list_component_groups', page);

  expect(rows.map(({ name }) => name)).toEqual(['Shop', 'Orders', 'Logistics']);
  expect(withoutIds(envelope.metadata)).toEqual({ count: 3, description: '3 component groups' });
  expect(withoutIds(rows[0])).toMatchInlineSnapshot(`
    {
      "id": "<id>",
      "is_group": true,
      "name": "Shop",
      "status": "operational",
    }
  `);
  expect(sent).toEqual([path]);
});

test('show_deleted is passed on', async () => {
  const { call, sent } = await serve();

  await call('list_component_groups', { ...page, show_deleted: true });

  expect(sent).toEqual([`${path}?show_deleted=true`]);
});
