import { expect, test } from 'vitest';
import { column, NOW, openSandbox } from '../sandbox.fixture.ts';
import { MINUTE } from '../time/duration.ts';

test('lists the notes of an incident, newest first', async () => {
  const { list, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');

  const notes = await list(`/incidents/${id}/notes`);

  expect(column(notes, 'user.summary')).toEqual(['Priya Nair', 'Marcus Lee']);
  expect(column(notes, 'created_at')).toEqual(['2026-11-20T14:26:00Z', '2026-11-20T14:21:00Z']);
});

test('adds a note, which is in the log and moves the incident', async () => {
  const { send, list, get, openIncident, clock } = openSandbox();
  const id = await openIncident('Checkout API');
  clock.now = NOW + MINUTE;

  const answer = await send(`POST /incidents/${id}/notes`, {
    body: { note: { content: 'Rolling build 412 back.' } },
  });

  expect(answer).toMatchObject({
    status: 200,
    body: {
      note: {
        content: 'Rolling build 412 back.',
        created_at: '2026-11-20T14:31:00Z',
        user: { summary: 'Dana Reyes' },
      },
    },
  });
  expect(column(await list(`/incidents/${id}/notes`), 'content')[0]).toBe(
    'Rolling build 412 back.',
  );
  expect((await list(`/incidents/${id}/log_entries`))[0]).toMatchObject({
    type: 'annotate_log_entry',
    agent: { summary: 'Dana Reyes' },
    channel: { type: 'note', summary: 'Rolling build 412 back.' },
  });
  expect(await get(`/incidents/${id}`)).toMatchObject({
    incident: { updated_at: '2026-11-20T14:31:00Z' },
  });
});

test.each([{ note: { content: '  ' } }, { note: {} }, { content: 'x' }])(
  'refuses the body %j',
  async (body) => {
    const { send, openIncident } = openSandbox();
    const id = await openIncident('Checkout API');

    const answer = await send(`POST /incidents/${id}/notes`, { body });

    expect(answer).toMatchObject({ status: 400, body: { error: { code: 2001 } } });
  },
);

test('holds 2000 notes at most', async () => {
  const { send, openIncident, clock, sandbox } = openSandbox();
  const id = await openIncident('Search');
  const add = () => {
    clock.now += MINUTE;
    return send(`POST /incidents/${id}/notes`, {
      key: sandbox.keys.user,
      body: { note: { content: 'x' } },
    });
  };

  for (let count = 0; count < 2000; count += 1) await add();
  const answer = await add();

  expect(answer).toMatchObject({ status: 400, body: { error: { code: 2001 } } });
});

test('knows no notes of an incident that is not there', async () => {
  const { send } = openSandbox();

  expect((await send('GET /incidents/QNO/notes')).status).toBe(404);
  expect(
    (await send('POST /incidents/QNO/notes', { body: { note: { content: 'x' } } })).status,
  ).toBe(404);
});
