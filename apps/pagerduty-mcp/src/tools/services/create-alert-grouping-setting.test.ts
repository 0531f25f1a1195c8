import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const service_ids = ['Search'];
const content = { aggregate: 'any', fields: ['summary'], time_window: 600 };

test.each([
  [{ type: 'content_based', ...content }, content],
  [{ type: 'intelligent', time_window: 300 }, { time_window: 300 }],
  [{ type: 'time', timeout: 0 }, { timeout: 0 }],
])('%j is made, with its config alone', async (args, config) => {
  const { call } = await serve();

  const { rows, error } = await call('create_alert_grouping_setting', { ...args, service_ids });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ type: args.type, services: [{ name: 'Search' }] });
  expect(rows[0]?.['config']).toEqual(config);
});

test.each([
  [{ type: 'time', time_window: 300 }, 'time_window does not go with type time'],
  [{ type: 'content_based', time_window: 600 }, 'type content_based needs'],
  [{ type: 'intelligent', time_window: 4000 }, 'at most 3600'],
  [{ type: 'time' }, 'type time needs timeout'],
  [{ type: 'time', timeout: 30 }, '0, or at least 60'],
  [{ type: 'content_based', ...content, time_window: 4000 }, 'at most 3600, or 86400'],
  [{ type: 'random' }, 'type = '],
])('%j is refused before anything is sent', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_alert_grouping_setting', { ...args, service_ids });

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
