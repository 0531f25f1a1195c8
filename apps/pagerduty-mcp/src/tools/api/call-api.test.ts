import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { app } from '../../app.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const { call } = await serve({ era });

  const { envelope } = await call('call_api', {
    operation: 'listTeams',
    limit: 1,
    fields: ['name', 'type'],
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 result",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "results": [
        {
          "name": "Payments",
          "type": "team",
        },
      ],
    }
  `);
});

test('pages give every row once, in order', async () => {
  const served = await serve({ budget: 0 });
  const listing = { operation: 'GET /log_entries', query: { since: '2026-03-03' }, fields: ['id'] };
  const whole = await served.call('call_api', { ...listing, limit: 500 });

  const pages = await readPages(served, 'call_api', { ...listing, limit: 40 });

  expect(whole.rows.length).toBeGreaterThan(100);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(pages.slice(0, -1).every(({ rows }) => rows.length === 40)).toBe(true);
});

test('a single read answers one item', async () => {
  const { call } = await serve();
  const { rows: services } = await call('call_api', { operation: 'listServices', limit: 1 });

  const { rows, metadata } = await call('call_api', {
    operation: 'getService',
    path: { id: services[0]?.['id'] },
  });

  expect(metadata).toEqual({ count: 1, description: 'What getService answered' });
  expect(rows[0]).toMatchObject({ service: { name: services[0]?.['name'] } });
});

test.each([
  ['a text', { statuses: 'triggered' }],
  ['a list', { statuses: ['triggered'] }],
  ['a list spelled as JSON', { statuses: '["triggered"]' }],
  ['a name with brackets', { 'statuses[]': ['triggered'] }],
])('a list filter is taken as %s', async (_, query) => {
  const { call, sent } = await serve();

  const { rows } = await call('call_api', { operation: 'listIncidents', query });

  expect(sent.at(-1)).toContain('?statuses[]=triggered&');
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['triggered']));
});

test('writes in read-write mode, in the name of the user', async () => {
  const { call } = await serve({ key: 'account', userEmail: 'dana.reyes@acme-outdoor.example' });

  const written = await call('call_api', {
    operation: 'createIncidentNote',
    path: { id: 3817 },
    body: { note: { content: 'Through the long way' } },
  });
  const read = await call('get_incident', { incident_id: '3817' });

  expect(written.error).toBeUndefined();
  expect(read.rows[0]?.['notes']).toMatchObject([
    { content: 'Through the long way', user: { name: 'Dana Reyes' } },
  ]);
});

test.each([
  ['createIncidentNote', { path: { id: '3817' }, body: { note: { content: 'x' } } }],
  ['PUT /incidents/{id}', { path: { id: '3817' }, body: {} }],
  ['deleteService', { path: { id: 'PX' } }],
])('read-only mode refuses %s, and nothing is sent', async (operation, args) => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error } = await call('call_api', { operation, ...args });

  expect(error?.code).toBe('READ_ONLY');
  expect(sent).toEqual([]);
});

test('read-only mode reads', async () => {
  const { call } = await serve({ mode: 'read_only' });

  const { rows } = await call('call_api', { operation: 'listAbilities' });

  expect(rows.length).toBeGreaterThan(0);
});

test.each([
  ['accept', { confirm: true }, ['DELETE /services/PX']],
  ['accept', { confirm: false }, []],
  ['decline', undefined, []],
  ['cancel', undefined, []],
] as const)(
  'a user who answers %s %o to a deletion gets it so',
  async (action, content, expected) => {
    const { client, call, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
    const questions: string[] = [];
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      questions.push(params.message);
      return content === undefined ? { action } : { action, content };
    });

    const { error } = await call('call_api', { operation: 'deleteService', path: { id: 'PX' } });

    expect(questions).toEqual(['Run deleteService on PX? It cannot be undone.']);
    expect(sent).toEqual(expected);
    if (expected.length === 0) expect(error?.code).toBe('CANCELLED');
  },
);

test('reads and writes ask nothing', async () => {
  const { client, call } = await serve({ capabilities: { elicitation: { form: {} } } });
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    questions.push(params.message);
    return { action: 'decline' };
  });

  await call('call_api', { operation: 'listTeams' });
  await call('call_api', {
    operation: 'createIncidentNote',
    path: { id: '3817' },
    body: { note: { content: 'x' } },
  });

  expect(questions).toEqual([]);
});

test('a client that cannot ask relies on what the tool says of itself', async () => {
  const { client, call, sent } = await serve();

  const { tools } = await client.listTools();
  await call('call_api', { operation: 'deleteService', path: { id: 'PX' } });

  expect(tools.find(({ name }) => name === 'call_api')?.annotations).toMatchObject({
    readOnlyHint: false,
    destructiveHint: true,
  });
  expect(sent).toEqual(['DELETE /services/PX']);
});

test('calendar addresses, which open somebody’s shifts to whoever has them, are masked', async () => {
  const { call, sandbox } = await serve({ key: 'account' });
  const { rows: users } = await call('call_api', { operation: 'listUsers', limit: 1 });
  const request = {
    operation: 'getUser',
    path: { id: String(users[0]?.['id']) },
    query: { include: ['calendar_urls'] },
  };

  const { rows } = await call('call_api', request);

  const raw = await sandbox.fetch(
    `https://x.invalid/users/${request.path.id}?include[]=calendar_urls`,
    { headers: { authorization: `Token token=${sandbox.keys.account}` } },
  );
  expect(await raw.text()).toContain('webcal://');
  expect(rows[0]).toMatchObject({
    user: { http_cal_url: '(masked)', web_cal_url: '(masked)' },
  });
  expect(JSON.stringify(rows)).not.toContain('webcal.pagerduty.com');
});

test('secrets are masked by their names, however deep they stand', async () => {
  const { call, sandbox } = await serve();
  const secrets = Object.fromEntries([...app.secrets].map((name) => [name, 'S3CRET']));
  const body = { service: { name: 'Shop', ...secrets, integrations: [secrets, { secrets }] } };
  sandbox.faults.inject({ on: 'GET /services/{id}', kind: 'status', status: 200, body });

  const { rows } = await call('call_api', { operation: 'getService', path: { id: 'PX' } });

  expect(rows[0]).toMatchObject({ service: { name: 'Shop', integration_key: '(masked)' } });
  expect(JSON.stringify(rows)).not.toContain('S3CRET');
});

test.each<[title: string, args: Record<string, unknown>, message: string, hint: string]>([
  ['an unknown operation', { operation: 'listIncidens' }, 'is no operation', 'listIncidents'],
  ['an operation like none', { operation: 'make me a sandwich' }, 'is no operation', 'search_api'],
  [
    'an unknown query parameter',
    { operation: 'listIncidents', query: { teams_ids: ['PX'] } },
    'listIncidents has no query parameter teams_ids',
    'team_ids',
  ],
  [
    'a paging parameter, for which there is the cursor',
    { operation: 'listIncidents', query: { offset: 100 } },
    'listIncidents has no query parameter offset',
    'It takes',
  ],
  ['a missing path parameter', { operation: 'getIncident' }, 'needs the path parameter id', 'id'],
  [
    'an unknown path parameter',
    { operation: 'getIncident', path: { id: 'PX', incident: 'PX' } },
    'has no path parameter incident',
    'It takes: id',
  ],
  [
    'a missing query parameter',
    { operation: 'listScheduleOverrides', path: { id: 'PX' } },
    'needs the query parameter since, until',
    '',
  ],
])('refuses %s and sends nothing', async (_, args, message, hint) => {
  const { call, sent } = await serve();

  const { error } = await call('call_api', args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(error?.hint ?? '').toContain(hint);
  expect(sent).toEqual([]);
});

test('an upstream failure is told in the envelope', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /teams', kind: 'status', status: 500 });

  const { envelope } = await call('call_api', { operation: 'listTeams' });

  expect(envelope).toMatchObject({ results: [], error: { code: 'UPSTREAM_ERROR' } });
});
