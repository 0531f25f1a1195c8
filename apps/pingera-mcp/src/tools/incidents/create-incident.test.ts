import { expect, test } from 'vitest';
import { checkout, internalPage, payments, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const minimal = { page_id: statusPage.id, name: 'Checkout is slow' };

/** What was posted, as JSON. */
function posted(sent: readonly string[]): unknown[] {
  return sent
    .filter((line) => line.startsWith('POST '))
    .map((line) => JSON.parse(line.replace(/^POST \S+ /, '')));
}

test('answers the incident that it opened', async () => {
  const { call } = await serve();

  const { envelope } = await call('create_incident', {
    ...minimal,
    status: 'identified',
    body: 'We found the cause.',
    impact: 'major',
    components: { [checkout.id]: 'partial_outage' },
    deliver_notifications: false,
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "components": [
            {
              "id": "<id>",
              "name": "Checkout",
              "status": "partial_outage",
            },
          ],
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "impact": "major",
          "latest_update": "We found the cause.",
          "name": "Checkout is slow",
          "status": "identified",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Incident opened on page <id>; subscribers are not notified",
      },
    }
  `);
});

test('sends what was given, and no more than a default status', async () => {
  const { call, sent } = await serve();
  const full = {
    name: 'Checkout is down',
    status: 'identified',
    body: 'We found the cause.',
    impact: 'critical',
    components: { [checkout.id]: 'major_outage', [payments.id]: 'degraded_performance' },
    deliver_notifications: true,
  };

  await call('create_incident', minimal);
  await call('create_incident', { page_id: internalPage.id, name: 'x', status: 'resolved' });
  await call('create_incident', { page_id: statusPage.id, ...full });

  expect(posted(sent)).toEqual([
    { name: 'Checkout is slow', status: 'investigating' },
    { name: 'x', status: 'resolved' },
    full,
  ]);
  expect(sent[1]).toMatch(`POST /pages/${internalPage.id}/incidents {`);
});

test.each([
  [undefined, {}, 1, 'subscribers are notified'],
  [null, {}, 1, 'subscribers are notified'],
  [true, { deliver_notifications: true }, 1, 'subscribers are notified'],
  ['false', { deliver_notifications: false }, 0, 'subscribers are not notified'],
  [false, { deliver_notifications: false }, 0, 'subscribers are not notified'],
])('deliver_notifications %s is sent as %j', async (wish, fields, count, words) => {
  const { call, sent, sandbox } = await serve();
  const args = { ...minimal, deliver_notifications: wish };

  const { metadata, rows } = await call('create_incident', args);

  const { name } = minimal;
  expect(posted(sent)).toEqual([{ name, status: 'investigating', ...fields }]);
  expect(metadata.description).toBe(`Incident opened on page ${statusPage.id}; ${words}`);
  expect(sandbox.deliveries.map(({ event, incident_id }) => [event, incident_id])).toEqual(
    Array.from({ length: count }, () => ['incident_created', rows[0]?.['id']]),
  );
});

test.each([
  ['an object', { incident_data: { ...minimal, impact: 'minor' } }],
  ['JSON text', { incident_data: JSON.stringify({ ...minimal, impact: 'minor' }) }],
  [
    'an object beside the page',
    { page_id: statusPage.id, incident_data: { ...minimal, impact: 'minor' } },
  ],
  ['components as JSON text', { ...minimal, impact: 'minor', components: '{}' }],
])('the old form is taken: %s', async (_, args) => {
  const { call, sent } = await serve();

  const { error } = await call('create_incident', args);

  expect(error).toBeUndefined();
  expect(posted(sent)[0]).toMatchObject({
    name: 'Checkout is slow',
    status: 'investigating',
    impact: 'minor',
  });
});

test.each([
  [
    { impact: 'none' },
    'impact = "none": Invalid option: expected one of "minor"|"major"|"critical"',
  ],
  [{ status: 'scheduled' }, 'status = "scheduled": Invalid option'],
  [{ name: ' ' }, 'name = " ": must not be blank'],
  [{ components: { [checkout.id]: 'broken' } }, `${checkout.id}: Invalid option`],
  [{ components: [checkout.id] }, 'components'],
  [{ components: 'major_outage' }, 'components = "major_outage"'],
  [{ deliver_notifications: 'later' }, 'deliver_notifications = "later"'],
  [{ incident_data: 'no JSON' }, 'incident_data must be an object of parameters'],
  [{ incident_data: { impact: 'none' } }, 'impact = "none"'],
  [{ incident_data: { name: 'Another name' } }, 'name is given twice, with different values'],
  [{ title: 'x' }, 'there is no parameter title'],
])('refuses %j and sends nothing', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_incident', { ...minimal, ...wrong });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test.each([
  ['name', 200],
  ['body', 20_000],
])('%s is at most %i characters', async (name, longest) => {
  const { call } = await serve();

  const fits = await call('create_incident', { ...minimal, [name]: 'x'.repeat(longest) });
  const refused = await call('create_incident', { ...minimal, [name]: 'x'.repeat(longest + 1) });

  expect(fits.error).toBeUndefined();
  expect(refused.error?.message).toContain(`expected string to have <=${longest} characters`);
  expect(refused.error?.message.length).toBeLessThan(300);
});

test('needs a name', async () => {
  const { call } = await serve();

  const { error } = await call('create_incident', { page_id: statusPage.id });

  expect(error?.message).toBe('name is required');
});

test('a component of another page is refused by Pingera, field by field', async () => {
  const { call, sandbox } = await serve();

  const { error } = await call('create_incident', {
    ...minimal,
    page_id: internalPage.id,
    components: { [checkout.id]: 'major_outage' },
  });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', hint: 'Correct the arguments.' });
  expect(error?.message).toContain(
    `json.components.${checkout.id}: There is no such component on this page.`,
  );
  expect(sandbox.deliveries).toEqual([]);
});

test('the list and the component say so afterwards', async () => {
  const { call } = await serve();
  const components = { [payments.id]: 'major_outage' };
  const path = { page_id: statusPage.id, component_id: payments.id };

  const opened = await call('create_incident', { ...minimal, components });
  const { rows } = await call('list_incidents', { status: 'investigating' });
  const { rows: shown } = await call('call_api', { operation: 'getComponent', path });

  expect(rows.map(({ id, name, components }) => ({ id, name, components }))).toEqual([
    {
      id: opened.rows[0]?.['id'],
      name: 'Checkout is slow',
      components: [{ ...payments, status: 'major_outage' }],
    },
  ]);
  expect(shown[0]).toMatchObject({ ...payments, status: 'major_outage' });
});

test('page_id may be left out where one page is meant', async () => {
  const only = await serve({ key: 'onePage' });
  const configured = await serve({ pageId: internalPage.id });

  const answers = [
    await only.call('create_incident', { name: 'x' }),
    await configured.call('create_incident', { name: 'x' }),
  ];

  expect(answers.map(({ metadata }) => metadata.count)).toEqual([1, 1]);
  expect(configured.sent).toHaveLength(1);
  expect(configured.sent[0]).toContain(internalPage.id);
});

test('with several pages it names them, and opens nothing', async () => {
  const { call, sent, sandbox } = await serve();

  const { error } = await call('create_incident', { name: 'x' });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(error?.hint).toContain(`${statusPage.id} (${statusPage.name})`);
  expect(posted(sent)).toEqual([]);
  expect(sandbox.deliveries).toEqual([]);
});

test('an answer that is lost does not make it open the incident twice', async () => {
  const { call, sent, sandbox } = await serve({ retries: 3 });
  sandbox.faults.inject({ on: 'POST /pages/{page_id}/incidents', kind: 'drop' });

  const { error } = await call('create_incident', minimal);

  expect(error?.code).toBe('UNREACHABLE');
  expect(error?.hint).toContain('read before you repeat it');
  expect(posted(sent)).toHaveLength(1);
  expect(sandbox.deliveries).toHaveLength(1);
});
