import { expect, test } from 'vitest';
import { column, openSandbox, text } from '../../../sandbox.fixture.ts';

/** The notes of the open incident of the Checkout API, the newest of which is Priya's. */
async function open() {
  const opened = openSandbox();
  const path = `/incidents/${await opened.openIncident('Checkout API')}/notes`;
  const notes = await opened.list(path);
  return { ...opened, path, notes, note: `${path}/${text(notes[0], 'id')}` };
}

test('changes what a note says, and neither who wrote it nor when', async () => {
  const { send, list, path, notes, note } = await open();

  const answer = await send(`PUT ${note}`, { body: { note: { content: 'Corrected.' } } });

  expect(answer).toMatchObject({
    status: 200,
    body: { note: { content: 'Corrected.', user: { summary: 'Priya Nair' } } },
  });
  expect(column(await list(path), 'content')[0]).toBe('Corrected.');
  expect(column(await list(path), 'created_at')).toEqual(column(notes, 'created_at'));
});

test('deletes a note once', async () => {
  const { send, list, path, notes, note } = await open();

  const first = await send(`DELETE ${note}`);
  const second = await send(`DELETE ${note}`);

  expect([first.status, second.status]).toEqual([204, 404]);
  expect(await list(path)).toEqual(notes.slice(1));
});

test('refuses a blank text, and a note of another incident', async () => {
  const { send, list, openIncident, path, notes, note } = await open();
  const elsewhere = note.replace(/Q\w+/, await openIncident('Payment Gateway'));
  const body = { note: { content: 'x' } };

  const blank = await send(`PUT ${note}`, { body: { note: { content: ' ' } } });

  expect(blank).toMatchObject({ status: 400, body: { error: { code: 2001 } } });
  expect((await send(`PUT ${elsewhere}`, { body })).status).toBe(404);
  expect((await send(`DELETE ${elsewhere}`)).status).toBe(404);
  expect(await list(path)).toEqual(notes);
});
