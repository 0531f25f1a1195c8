import { expect, test } from 'vitest';
import { checkout, statusPage } from '../../testing/facts.ts';
import { page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { ...page, component_id: checkout.id };

test('answers the component as it is now', async () => {
  const { call } = await serve();

  const { envelope } = await call('patch_component', { ...args, status: 'operational' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "components": [
        {
          "created_at": "2025-01-28T15:00:00.000Z",
          "description": "Cart, delivery choice and placing an order.",
          "group": {
            "id": "<id>",
          },
          "id": "<id>",
          "name": "Checkout",
          "only_show_if_degraded": false,
          "position": 5,
          "showcase": true,
          "start_date": "2025-01-28",
          "status": "operational",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Checkout is changed on page <id>",
      },
    }
  `);
});

test.each([
  [{ status: 'Major_Outage' }, { status: 'major_outage' }],
  [{ name: 'Basket' }, { name: 'Basket' }],
  [
    { description: null, group_id: null, position: null },
    { description: null, position: null, group_id: null },
  ],
  [{ description: '' }, { description: '' }],
  [
    { showcase: false, position: 0 },
    { position: 0, showcase: false },
  ],
  [{ start_date: '2026-01-01' }, { start_date: '2026-01-01' }],
  [{ start_date: '2026-01-01T12:00:00Z' }, { start_date: '2026-01-01' }],
  [{ kwargs: { name: 'Basket' } }, { name: 'Basket' }],
  [{ group: false }, { group: false }],
])('%j sends that by PATCH, and no group unless told', async (change, body) => {
  const { call, sent } = await serve();

  const { error } = await call('patch_component', { ...args, ...change });

  expect(error).toBeUndefined();
  expect(sent).toEqual([
    `PATCH /pages/${statusPage.id}/components/${checkout.id} ${JSON.stringify(body)}`,
  ]);
});

test.each([{}, { name: null }, { component_data: '{}' }])(
  '%j changes nothing and is refused',
  async (change) => {
    const { call, sent } = await serve();

    const { error } = await call('patch_component', { ...args, ...change });

    expect(error?.message).toMatch(/^there is nothing to change: give name, status, /);
    expect(sent).toEqual([]);
  },
);

test('a group that the page lacks is told', async () => {
  const { call } = await serve();

  const { error } = await call('patch_component', { ...args, group_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain('There is no such component group on this page');
});
