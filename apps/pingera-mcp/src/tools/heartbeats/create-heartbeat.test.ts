import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const job = { name: 'Job', period_seconds: 300 };

test('makes it with nothing but what is given, and answers its id and ping URL', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('create_heartbeat', job);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "heartbeats": [
        {
          "active": true,
          "grace_seconds": 3600,
          "id": "<id>",
          "name": "Job",
          "next_expected_ping": "2026-03-04T15:05:00.000Z",
          "period_seconds": 300,
          "ping_url": "https://api.pingera.ru/v1/heartbeats/23oaff8i22nx/ping",
          "status": "up",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Heartbeat Job is made; let the job call its ping_url",
      },
    }
  `);
  expect(rows[0]?.['ping_url']).toContain(`/heartbeats/${rows[0]?.['id']}/ping`);
  expect(sent).toEqual([`POST /heartbeats ${JSON.stringify(job)}`]);
});

test.each([
  { name: 'Job', interval: 300, grace_period: 60 },
  { heartbeat_data: { name: 'Job', interval: '300', grace_period: 60 } },
  { heartbeat_data: '{"name":"Job","period_seconds":300,"grace_seconds":60}' },
])('%j is taken in the words of the API', async (given) => {
  const { call, sent } = await serve();

  const { error } = await call('create_heartbeat', given);

  expect(error).toBeUndefined();
  expect(sent).toEqual(['POST /heartbeats {"name":"Job","period_seconds":300,"grace_seconds":60}']);
});

test.each([
  [{ name: 'Job' }, 'period_seconds is required'],
  [{ ...job, period_seconds: 59 }, 'period_seconds = 59'],
  [{ ...job, grace_seconds: 30 }, 'grace_seconds = 30'],
  [{ ...job, interval: 600 }, 'period_seconds is given twice, with different values'],
])('%j is refused', async (given, why) => {
  const { call, sent } = await serve();

  const { error } = await call('create_heartbeat', given);

  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});
