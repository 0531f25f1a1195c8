import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

async function open() {
  const served = await serve();
  const [before] = (await served.call('list_alert_grouping_settings')).rows;
  return { ...served, before, alert_grouping_setting_id: before?.['id'] };
}

test('changes what is given, and nothing else', async () => {
  const { call, before, alert_grouping_setting_id } = await open();

  const { rows } = await call('update_alert_grouping_setting', {
    ...{ alert_grouping_setting_id, name: 'By region' },
  });

  expect(rows).toEqual([{ ...before, name: 'By region' }]);
});

test('groups in another way', async () => {
  const { call, alert_grouping_setting_id } = await open();

  const { rows } = await call('update_alert_grouping_setting', {
    ...{ alert_grouping_setting_id, type: 'time', timeout: 300 },
  });

  expect(rows[0]).toMatchObject({ type: 'time', config: { timeout: 300 } });
});

test.each([
  [{}, 'Nothing to change'],
  [{ timeout: 300 }, 'type is required'],
])('%j is refused', async (args, message) => {
  const { call, alert_grouping_setting_id } = await open();

  const { error } = await call('update_alert_grouping_setting', {
    ...{ alert_grouping_setting_id, ...args },
  });

  expect(error?.message).toContain(message);
});
