import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('answers what it is connected to, for the price of one row', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('test_pingera_connection');

  expect(envelope).toMatchInlineSnapshot(`
    {
      "connections": [
        {
          "authentication": "API key",
          "base_url": "https://api.pingera.ru/v1",
          "connected": true,
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Pingera answers and takes the credential",
      },
    }
  `);
  expect(sent).toEqual(['GET /checks?page=1&page_size=1']);
});

test('tells a token from a key', async () => {
  const { call } = await serve({ key: 'jwt' });

  const { rows } = await call('test_pingera_connection');

  expect(rows[0]).toMatchObject({ connected: true, authentication: 'JWT' });
});

test('an account without checks is connected', async () => {
  const { call } = await serve({ fetch: async () => Response.json({ checks: [] }) });

  const { rows } = await call('test_pingera_connection');

  expect(rows[0]).toMatchObject({ connected: true });
});

test.each(['nobody-has-this-key', 'Bearer nobody.has.this', 'Bearer sandbox-acme-outdoor-key'])(
  'a credential that is not known is UNAUTHORIZED, and is not repeated: %s',
  async (credential) => {
    const { call, logged } = await serve({ credential });

    const { envelope, error } = await call('test_pingera_connection');

    expect(error).toMatchObject({
      code: 'UNAUTHORIZED',
      message: 'GET /checks answered 401: Missing or invalid API key or token',
    });
    expect(error?.hint).toContain('PINGERA_API_KEY');
    const secret = credential.replace('Bearer ', '');
    expect(JSON.stringify([envelope, logged])).not.toContain(secret);
  },
);

test('an API that is down is UNREACHABLE', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ kind: 'refuse' });

  const { error } = await call('test_pingera_connection');

  expect(error?.code).toBe('UNREACHABLE');
});

test.each([
  [{ kind: 'status', status: 500 } as const, 'UPSTREAM_ERROR', '500'],
  [{ kind: 'status', status: 403 } as const, 'FORBIDDEN', '403'],
  [{ kind: 'broken-json' } as const, 'UPSTREAM_ERROR', 'JSON'],
])('without a connection it is no success, and says why: %j', async (fault, code, cause) => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject(fault);

  const { error, rows } = await call('test_pingera_connection');

  expect(rows).toEqual([]);
  expect(error?.code).toBe(code);
  expect(error?.message).toContain(cause);
});
