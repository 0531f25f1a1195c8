import { expect, test } from 'vitest';
import { checkoutCheck, pausedCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { check_id: pausedCheck.id };

test('resumes the check with one field, and answers it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('resume_check', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "active": true,
          "id": "<id>",
          "interval": 300,
          "last_checked_at": "2026-02-26T14:58:38.116Z",
          "name": "Old catalogue",
          "status": "pending",
          "target": "https://catalogue.acme-outdoor.example/",
          "type": "web",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Old catalogue is running again",
      },
    }
  `);
  expect(sent).toEqual([
    `GET /checks/${pausedCheck.id}`,
    `PATCH /checks/${pausedCheck.id} {"active":true}`,
  ]);
});

test('a check that runs is left alone', async () => {
  const { call, sent } = await serve();

  const { metadata } = await call('resume_check', { check_id: checkoutCheck.id });

  expect(metadata.description).toBe('Checkout API was running already; nothing was changed');
  expect(sent).toEqual([`GET /checks/${checkoutCheck.id}`]);
});

test('what was paused can be resumed', async () => {
  const { call } = await serve();

  await call('pause_check', { check_id: checkoutCheck.id });
  const { rows } = await call('resume_check', { check_id: checkoutCheck.id });

  expect(rows[0]).toMatchObject({ active: true });
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('resume_check', { check_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
