import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows one', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_alert_grouping_settings')).rows;

  const { rows } = await call('get_alert_grouping_setting', {
    alert_grouping_setting_id: listed?.['id'],
  });

  expect(rows).toEqual([listed]);
});
