import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const incident_id = '3817';

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const { call } = await serve({ era });

  const { envelope } = await call('add_incident_note', { incident_id, content: 'Looking' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "The note is added",
      },
      "notes": [
        {
          "content": "Looking",
          "created_at": "2026-03-04T15:00:00Z",
          "id": "<id>",
          "user": {
            "id": "<id>",
            "name": "Dana Reyes",
          },
        },
      ],
    }
  `);
});

test.each([
  'Looking',
  'Two\nlines, a \ttab and "quotes"',
  'Größer, 日本語, 🚒 and \u0627\u0644\u0639',
  'x'.repeat(25_000),
])('the note %j is there when the incident is read', async (content) => {
  const { call } = await serve({ budget: 0 });

  const written = await call('add_incident_note', { incident_id, content });
  const read = await call('get_incident', { incident_id });

  expect(written.rows[0]).toMatchObject({ content, user: { name: 'Dana Reyes' } });
  expect(read.rows[0]?.['notes']).toEqual(written.rows);
});

test.each([
  ['blank', { content: ' \n\t' }],
  ['empty', { content: '' }],
  ['missing', {}],
  ['null', { content: null }],
  ['too long', { content: 'x'.repeat(25_001) }],
  ['a list', { content: ['a'] }],
])('a text that is %s is refused, and nothing is sent', async (_, args) => {
  const { call, sent } = await serve();

  const { error } = await call('add_incident_note', { incident_id, ...args });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain('content');
  expect(sent).toEqual([]);
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('add_incident_note', { incident_id: 'PNOTHERE', content: 'x' });

  expect(error?.code).toBe('NOT_FOUND');
});

test('a key of the account needs to know for whom', async () => {
  const { call, sent } = await serve({ key: 'account' });

  const { error } = await call('add_incident_note', { incident_id, content: 'x' });

  expect(error?.code).toBe('NO_USER_CONTEXT');
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(sent).toContain('GET /users/me');
});

test('a note whose answer is lost is not written twice', async () => {
  const { call, sandbox, sent } = await serve({ retries: 2 });
  sandbox.faults.inject({ on: 'POST /incidents/{id}/notes', kind: 'drop' });

  const { error } = await call('add_incident_note', { incident_id, content: 'Once' });
  const { rows } = await call('get_incident', { incident_id });

  expect(error?.code).toBe('UNREACHABLE');
  expect(error?.hint).toContain('read before you repeat it');
  expect(sent.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  expect(rows[0]?.['notes']).toHaveLength(1);
});
