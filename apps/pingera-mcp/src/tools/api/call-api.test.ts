import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const page = { page_id: statusPage.id };

async function firstOf(call: Awaited<ReturnType<typeof serve>>['call'], operation: string) {
  const { rows } = await call('call_api', { operation });
  return String(rows[0]?.['id']);
}

test('reads one thing', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('call_api', {
    operation: 'getCheckUptime',
    path: { check_id: checkoutCheck.id },
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "What getCheckUptime answered",
      },
      "results": [
        {
          "check_id": "<id>",
          "downtime_seconds": 1080,
          "end_time": "2026-03-04T15:00:00.000Z",
          "start_time": "2026-03-03T15:00:00.000Z",
          "uptime_percentage": 98.75,
          "uptime_seconds": 85320,
        },
      ],
    }
  `);
  expect(sent).toEqual([`GET /checks/${checkoutCheck.id}/uptime`]);
});

test.each([
  ['listAlerts', {}],
  ['GET /heartbeats', {}],
  ['listChecks', { query: { status: 'ok' } }],
  ['listChecks', { query: { status: ['ok', 'failed'] } }],
  ['listComponents', { path: page }],
  ['listRegions', {}],
])('lists %s %j page by page, every row once', async (operation, input) => {
  const served = await serve();
  const args = { operation, ...input };

  const whole = await served.call('call_api', { ...args, limit: 500 });
  const pages = await readPages(served, 'call_api', { ...args, limit: 3 });

  expect(whole.rows.length).toBeGreaterThan(3);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(pages).toHaveLength(Math.ceil(whole.rows.length / 3));
});

test('fields narrows what there is', async () => {
  const { call } = await serve();

  const { rows } = await call('call_api', { operation: 'listHeartbeats', fields: ['name'] });

  expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ['name']));
});

test('writes, and answers what came back', async () => {
  const { call, sent } = await serve();
  const body = { name: 'Nightly import', period_seconds: 3600 };

  const { rows, metadata } = await call('call_api', { operation: 'createHeartbeat', body });
  const { rows: read } = await call('call_api', {
    operation: 'getHeartbeat',
    path: { check_id: rows[0]?.['id'] },
  });

  expect(metadata.description).toBe('What createHeartbeat answered');
  expect(read[0]).toMatchObject(body);
  expect(sent[0]).toBe(`POST /heartbeats ${JSON.stringify(body)}`);
});

test.each([
  ['createHeartbeat', { body: { name: 'x', period_seconds: 60 } }],
  ['PATCH /checks/{check_id}', { path: { check_id: checkoutCheck.id }, body: { active: false } }],
  ['executeCheck', { path: { check_id: checkoutCheck.id } }],
  ['deleteCheck', { path: { check_id: checkoutCheck.id } }],
  ['pingHeartbeatGet', { path: { check_id: 'a1b2c3d4e5f6' } }],
  ['GET /heartbeats/{check_id}/ping', { path: { check_id: 'a1b2c3d4e5f6' } }],
])('a read-only server refuses %s, whatever its method', async (operation, input) => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error } = await call('call_api', { operation, ...input });

  expect(error).toMatchObject({ code: 'READ_ONLY' });
  expect(sent).toEqual([]);
});

test('a read-only server lets through a POST that only reads', async () => {
  const { call } = await serve({ mode: 'read_only' });
  const { rows: components } = await call('call_api', { operation: 'listComponents', path: page });

  const { rows, error } = await call('call_api', {
    operation: 'getComponentsUptime',
    path: page,
    body: { component_ids: [components[1]?.['id']] },
  });

  expect(error).toBeUndefined();
  expect(rows).toHaveLength(1);
});

test('a heartbeat is pinged where writing is allowed', async () => {
  const { call } = await serve();
  const check_id = await firstOf(call, 'listHeartbeats');

  const { rows } = await call('call_api', { operation: 'pingHeartbeatGet', path: { check_id } });

  expect(rows[0]).toMatchObject({ status: 'ok', check_id });
});

test.each([
  ['accept', { confirm: true }, undefined, 2],
  ['accept', { confirm: false }, 'CANCELLED', 3],
  ['decline', undefined, 'CANCELLED', 3],
  ['cancel', undefined, 'CANCELLED', 3],
] as const)('what cannot be undone is asked first: %s %j', async (action, content, code, left) => {
  const { call, client } = await serve({ capabilities: { elicitation: { form: {} } } });
  const secret_id = await firstOf(call, 'listSecrets');
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    return content === undefined ? { action } : { action, content };
  });

  const { error, metadata } = await call('call_api', {
    operation: 'deleteSecret',
    path: { secret_id },
  });
  const { rows } = await call('call_api', { operation: 'listSecrets' });

  expect(questions).toEqual([`Run deleteSecret on ${secret_id}? It cannot be undone.`]);
  expect(error?.code).toBe(code);
  expect(rows).toHaveLength(left);
  if (code === undefined) {
    expect(metadata.description).toBe('deleteSecret is done; the API answers nothing to it');
  }
});

test.each([
  ['of a client that cannot ask', {}],
  ['of a server that was told not to ask', { confirm: 'never' as const }],
])('nothing is asked %s', async (_, setting) => {
  const { call } = await serve(setting);
  const secret_id = await firstOf(call, 'listSecrets');

  const { error } = await call('call_api', { operation: 'deleteSecret', path: { secret_id } });

  expect(error).toBeUndefined();
});

test('the value of a secret is masked', async () => {
  const { call } = await serve();
  const secret_id = await firstOf(call, 'listSecrets');

  const { rows } = await call('call_api', { operation: 'getSecret', path: { secret_id } });

  expect(rows[0]).toMatchObject({ secret_name: 'SHOP_USER', secret_value: '(masked)' });
});

test('headers and passwords in the parameters of a check are masked', async () => {
  const { call } = await serve();
  const http_request = {
    method: 'GET',
    headers: { Authorization: 'Bearer s3cr3t-1', 'X-API-Key': 's3cr3t-2', COOKIE: 's3cr3t-3' },
    username: 'probe',
    password: 's3cr3t-4',
  };
  const body = { name: 'x', type: 'web', url: 'https://x.example', parameters: { http_request } };
  const { envelope } = await call('call_api', { operation: 'createCheck', body });

  const text = JSON.stringify(envelope);

  expect(text).toContain('"username":"probe"');
  expect(text.match(/\(masked\)/g)).toHaveLength(4);
  expect(text).not.toContain('s3cr3t');
});

test.each([
  [{ operation: 'listMoons' }, 'operation = "listMoons" is no operation of this API'],
  [{ operation: 'getChek' }, 'is no operation'],
  [{ operation: 'DELETE /secrets' }, 'is no operation'],
  [{ operation: '' }, 'must not be blank'],
  [{}, 'operation is required'],
  [{ operation: 'getCheck' }, 'getCheck needs the path parameter check_id'],
  [{ operation: 'getCheck', path: { id: 'x' } }, 'getCheck has no path parameter id'],
  [{ operation: 'getCheck', path: { check_id: '..' } }, 'check_id is not an id'],
  [{ operation: 'getCheck', path: { check_id: '' } }, 'check_id is empty'],
  [{ operation: 'getCheck', path: { check_id: 'x'.repeat(300) } }, 'longer than 256 characters'],
  [{ operation: 'getCheck', path: { check_id: 'a\u0000b' } }, 'check_id is not an id'],
  [{ operation: 'getCheck', path: 'x' }, 'path = "x"'],
  [{ operation: 'listChecks', query: { moon: 1 } }, 'listChecks has no query parameter moon'],
  [{ operation: 'listChecks', query: { page: 2 } }, 'listChecks has no query parameter page'],
  [{ operation: 'listChecks', query: { status: '' } }, 'status is empty'],
  [
    { operation: 'listChecks', query: { type: ['web', 'api'] } },
    'type takes one value, not a list',
  ],
  [{ operation: 'getCheck', path: { check_id: 'x' }, body: {} }, 'takes no body'],
])('refuses call %# and sends nothing', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('call_api', args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('an id that leaves its place in the path is encoded', async () => {
  const { call, sent } = await serve();
  const path = { check_id: '../secrets' };

  const { error } = await call('call_api', { operation: 'getCheck', path });

  expect(error?.code).toBe('NOT_FOUND');
  expect(sent).toEqual(['GET /checks/..%2Fsecrets']);
});

test('a body that Pingera refuses is answered field by field', async () => {
  const { call } = await serve();
  const body = { name: 'x', period_seconds: 1, moon: true };

  const { error } = await call('call_api', { operation: 'createHeartbeat', body });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', hint: 'Correct the arguments.' });
  expect(error?.message).toContain('json.period_seconds: Must be greater than or equal to 60.');
  expect(error?.message).toContain('json.moon: Unknown field.');
});

test('the address of a webhook shows its host alone, on a read-only server too', async () => {
  const { call } = await serve({ mode: 'read_only' });

  const channels = await call('call_api', { operation: 'listAlertChannels' });
  const rules = await call('call_api', { operation: 'listAlertRules', limit: 1 });

  const shown = JSON.stringify([channels.rows, rules.rows]);
  expect(shown).toContain('https://hooks.acme-outdoor.example/(masked)');
  expect(shown).not.toContain('acme-outdoor.example/pingera');
});
