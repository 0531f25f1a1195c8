import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { anySecret, portsCheck, signInCheck, storefrontCheck } from '../../testing/facts-checks.ts';
import { type Served, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** The body of the change that was sent. */
function patched(sent: readonly string[]): unknown {
  const line = sent.find((each) => each.startsWith('PATCH ')) ?? 'PATCH /none null';
  return JSON.parse(line.replace(/^PATCH \S+ /, ''));
}

/** The parameters that a check has now. */
async function parametersOf({ call }: Served, check_id: string): Promise<Record<string, unknown>> {
  const { rows } = await call('call_api', { operation: 'getCheck', path: { check_id } });
  return rows[0]?.['parameters'] as Record<string, unknown>;
}

test('answers the check as it is now', async () => {
  const { call } = await serve();

  const { envelope } = await call('update_check', { check_id: checkoutCheck.id, interval: 120 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "active": true,
          "group": {
            "id": "<id>",
            "name": "Shop",
          },
          "id": "<id>",
          "interval": 120,
          "last_checked_at": "2026-03-04T15:00:00.000Z",
          "name": "Checkout API",
          "status": "failed",
          "target": "https://api.acme-outdoor.example/v1/checkout/health",
          "type": "api",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Checkout API is changed",
      },
    }
  `);
});

test.each([
  [{ name: 'Checkout' }, { name: 'Checkout' }],
  [
    { interval: '600', timeout: 20 },
    { interval: 600, timeout: 20 },
  ],
  [{ active: false }, { active: false }],
  [{ group_id: null }, { group_id: null }],
  [
    { secrets: [{ secret_id: anySecret.id, env_var_name: 'TOKEN' }] },
    { secrets: [{ secret_id: anySecret.id, env_variable: 'TOKEN' }] },
  ],
  [{ check_data: { name: 'Checkout' } }, { name: 'Checkout' }],
])('%j sends that and nothing else', async (change, body) => {
  const { call, sent } = await serve();

  const { error } = await call('update_check', { check_id: checkoutCheck.id, ...change });

  expect(error).toBeUndefined();
  expect(sent).toHaveLength(1);
  expect(patched(sent)).toEqual(body);
});

test('a single field joins the parameters that the check has', async () => {
  const served = await serve();
  const before = await parametersOf(served, storefrontCheck.id);
  served.sent.length = 0;

  const { error, metadata } = await served.call('update_check', {
    ...{ check_id: storefrontCheck.id, search_text: 'Welcome', method: 'HEAD' },
  });

  expect(error).toBeUndefined();
  expect(metadata.warnings).toBeUndefined();
  expect(Object.keys(before)).not.toEqual(['search_text']);
  expect(patched(served.sent)).toEqual({
    parameters: {
      ...before,
      search_text: 'Welcome',
      http_request: { ...(before['http_request'] as object), method: 'HEAD' },
    },
  });
});

test('a script outlives a change of its regions', async () => {
  const served = await serve();
  const before = await parametersOf(served, signInCheck.id);

  await served.call('update_check', { check_id: signInCheck.id, regions: 'EU, West' });

  const after = await parametersOf(served, signInCheck.id);
  expect(before['pw_script']).toContain('@playwright/test');
  expect(after).toEqual({ ...before, regions: ['EU, West'] });
});

test('raw parameters replace all, and what is gone is named', async () => {
  const { call, sent } = await serve();

  const { metadata } = await call('update_check', {
    check_id: portsCheck.id,
    parameters: '{"retry_enabled": true}',
  });

  expect(patched(sent)).toEqual({ parameters: { retry_enabled: true } });
  expect(metadata.warnings?.join()).toMatch(/^parameters replaced all .*: .*ports.* gone$/);
});

test('a change of nothing is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_check', { check_id: checkoutCheck.id });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'Nothing to change was given' });
  expect(sent).toEqual([]);
});

test.each([
  [{ pw_script: 'x' }, 'pw_script is for synthetic, multistep, not for api'],
  [{ host: 'a.example', port: 1 }, 'host is for tcp, ssl, icmp, dns, portscan, not for api; port'],
  [{ type: 'web' }, 'there is no parameter type'],
  [{ interval: 10 }, 'interval'],
])('%j is refused, and changes nothing', async (change, message) => {
  const { call, sent } = await serve();

  const { error } = await call('update_check', { check_id: checkoutCheck.id, ...change });

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('update_check', { check_id: 'a1b2c3d4e5f6', name: 'x' });

  expect(error?.code).toBe('NOT_FOUND');
});
