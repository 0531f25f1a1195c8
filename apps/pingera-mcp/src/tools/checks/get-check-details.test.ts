import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { signInCheck } from '../../testing/facts-checks.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const scripted = { check_id: signInCheck.id };

test('answers everything about a check but its script', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_check_details', scripted);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "active": true,
          "created_at": "2025-02-17T15:00:00.000Z",
          "group": {
            "id": "<id>",
            "name": "Shop",
          },
          "id": "<id>",
          "interval": 600,
          "last_checked_at": "2026-03-04T14:57:32.845Z",
          "name": "Accounts sign-in",
          "script": {
            "characters": 449,
            "first_line": "import { test, expect } from '@playwright/test';",
          },
          "secrets": [
            {
              "env_variable": "SHOP_USER",
              "secret_id": "<id>",
              "secret_name": "SHOP_USER",
            },
            {
              "env_variable": "SHOP_PASSWORD",
              "secret_id": "<id>",
              "secret_name": "SHOP_PASSWORD",
            },
          ],
          "status": "ok",
          "timeout": 30,
          "type": "multistep",
          "updated_at": "2025-02-17T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Check Accounts sign-in",
      },
    }
  `);
  expect(sent).toEqual([`GET /checks/${signInCheck.id}`, `GET /checks/${signInCheck.id}/secrets`]);
});

test('the script comes when it is asked for', async () => {
  const { call } = await serve();

  const { rows } = await call('get_check_details', { ...scripted, detail: 'full' });

  expect(JSON.stringify(rows)).toContain('signs in and reads the profile');
});

test('the group is an object, and a check without a script costs one request', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('get_check_details', { check_id: checkoutCheck.id });

  expect(rows[0]).toMatchObject({
    group: { name: 'Shop' },
    parameters: { expected_status_code: 200 },
  });
  expect(sent).toHaveLength(1);
});

test('without the names of its secrets, the check is there', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /checks/{check_id}/secrets', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_check_details', scripted);

  expect(rows[0]).toMatchObject({ secrets: [{ env_variable: 'SHOP_USER' }, {}] });
  expect(metadata.warnings?.[0]).toContain('Answered without the names of its secrets');
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_check_details', { check_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
