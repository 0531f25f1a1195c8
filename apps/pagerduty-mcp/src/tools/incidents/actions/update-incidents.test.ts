import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

async function open() {
  const served = await serve();
  const asked = { current_user_context: false, fields: ['id'] };
  const idsOf = async (...statuses: string[]) => {
    const { rows } = await served.call('list_incidents', { ...asked, statuses, limit: 3 });
    return rows.map(({ id }) => String(id));
  };
  const changes = () => served.sent.filter((line) => !line.startsWith('GET '));
  return {
    ...served,
    changes,
    triggered: await idsOf('triggered'),
    resolved: await idsOf('resolved'),
  };
}

test('makes one change to many in one request', async () => {
  const { call, changes, triggered } = await open();

  const { rows, metadata } = await call('update_incidents', {
    ...{ incident_ids: triggered, status: 'acknowledged', priority_id: 'P1' },
  });

  expect(metadata.description).toBe(`${triggered.length} changed, 0 were so already, 0 failed`);
  expect(rows.map(({ id }) => id)).toEqual(triggered);
  expect(rows[0]).toMatchObject({
    ...{ is_changed: true, incident: { status: 'acknowledged', priority: 'P1' } },
  });
  expect(changes()).toEqual(['PUT /incidents']);
});

test('one that is so already does not keep the others from it', async () => {
  const { call, triggered, resolved } = await open();
  const incident_ids = [resolved[0], ...triggered];

  const { rows, metadata } = await call('update_incidents', { incident_ids, status: 'resolved' });

  expect(metadata.description).toBe(`${triggered.length} changed, 1 were so already, 0 failed`);
  expect(rows.map(({ is_changed }) => is_changed)).toEqual([false, ...triggered.map(() => true)]);
});

test('one that there is not fails alone, and is named', async () => {
  const { call, triggered } = await open();

  const { rows, metadata } = await call('update_incidents', {
    ...{ incident_ids: ['Q0THERE', ...triggered], urgency: 'low' },
  });

  expect(metadata.description).toContain('1 failed');
  expect(rows[0]).toMatchObject({
    ...{ id: 'Q0THERE', is_changed: false, error: expect.stringContaining('404') },
  });
  expect(rows[1]).toMatchObject({ is_changed: true, incident: { urgency: 'low' } });
});

test('an answer that is lost is not asked for twice', async () => {
  const { call, changes, sandbox, triggered } = await open();
  sandbox.faults.inject({ on: 'PUT /incidents', kind: 'drop' });

  const { rows } = await call('update_incidents', { incident_ids: triggered, status: 'resolved' });

  expect(rows.every(({ error }) => typeof error === 'string')).toBe(true);
  expect(changes()).toEqual(['PUT /incidents']);
});

test.each([
  [{}, 'Nothing to change'],
  [{ resolution_note: 'Done.' }, 'goes with status resolved only'],
  [{ resolution_note: 'Done.', status: 'acknowledged' }, 'goes with status resolved only'],
  [{ status: 'open' }, 'status = '],
])('%j is refused', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('update_incidents', { incident_ids: ['Q0THERE'], ...wrong });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
