import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes one for good', async () => {
  const { call } = await serve();
  const [listed] = (await call('list_alert_grouping_settings')).rows;

  await call('delete_alert_grouping_setting', { alert_grouping_setting_id: listed?.['id'] });
  const after = await call('list_alert_grouping_settings');

  expect(after.rows).toEqual([]);
});
