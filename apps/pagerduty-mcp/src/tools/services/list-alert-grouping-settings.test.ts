import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists settings, of some services on request', async () => {
  const { call } = await serve();

  const all = await call('list_alert_grouping_settings');
  const none = await call('list_alert_grouping_settings', { service_ids: ['Search'] });

  expect(all.rows).toMatchObject([
    {
      ...{ name: 'Checkout by region', type: 'content_based' },
      config: { aggregate: 'all', fields: ['custom_details.region'], time_window: 900 },
      services: [{ name: 'Checkout API' }],
    },
  ]);
  expect(none.rows).toEqual([]);
});

test('goes through all pages, and stops at the limit', async () => {
  const { call } = await serve();
  for (const timeout of [60, 120, 180]) {
    await call('create_alert_grouping_setting', { type: 'time', timeout, service_ids: ['Search'] });
  }

  const first = await call('list_alert_grouping_settings', { limit: 3 });
  const rest = await call('list_alert_grouping_settings', {
    ...{ limit: 3, cursor: first.metadata.next_cursor },
  });

  expect([first.rows.length, rest.rows.length]).toEqual([3, 1]);
});
