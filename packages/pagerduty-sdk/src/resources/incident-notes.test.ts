import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';

const note = { id: 'N1', content: 'Rolled back' };

test('lists the notes of an incident, which come in one page', async () => {
  const { pagerduty, requests } = client([{ notes: [note] }]);

  expect(await pagerduty.incidents.notes.list('PT4KHLK').take(10)).toEqual([note]);
  expect(requests.map(({ url }) => url.pathname + url.search)).toEqual([
    '/incidents/PT4KHLK/notes',
  ]);
});

test('adds a note on behalf of a user', async () => {
  const { pagerduty, requests } = client([{ note }], { from: 'ana@example.com' });

  const added = await pagerduty.incidents.notes.create('PT4KHLK', { content: 'Rolled back' });

  expect(added).toEqual(note);
  expect(requests[0]).toMatchObject({ method: 'POST', body: { note: { content: 'Rolled back' } } });
  expect(requests[0]?.url.pathname).toBe('/incidents/PT4KHLK/notes');
  expect(requests[0]?.headers.get('from')).toBe('ana@example.com');
});

test('an id cannot leave its place in the path', async () => {
  const { pagerduty, requests } = client([{ notes: [] }]);

  await pagerduty.incidents.notes.list('P1/../../users').take(1);

  expect(requests[0]?.url.pathname).toBe('/incidents/P1%2F..%2F..%2Fusers/notes');
  await expect(pagerduty.incidents.notes.create('..', { content: 'x' })).rejects.toThrow(
    'id is not an id',
  );
});

test('refuses an answer without the note', async () => {
  const { pagerduty } = client([{ notes: [note] }]);

  await expect(pagerduty.incidents.notes.create('P1', { content: 'x' })).rejects.toThrow(
    'there is no note in the body',
  );
});
