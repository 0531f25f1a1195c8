import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

async function openTwo() {
  const served = await serve();
  const { rows } = await served.call('list_incidents', { statuses: ['triggered', 'acknowledged'] });
  const [target, source] = rows.map(({ id }) => String(id));
  return { ...served, target, source, number: rows[0]?.['incident_number'] };
}

test('moves the alerts into the one that stays, and resolves the others', async () => {
  const { call, target, source } = await openTwo();
  const alerts = async (id: unknown) => {
    const { rows } = await call('get_incident', { incident_id: id });
    return Number(rows[0]?.['alerts'] ?? 0);
  };
  const before = (await alerts(target)) + (await alerts(source));

  const { rows, metadata } = await call('merge_incidents', {
    ...{ incident_id: target, source_incident_ids: [source] },
  });
  const merged = await call('get_incident', { incident_id: source });

  expect(metadata.description).toMatch(/^1 merged into Incident \d+$/);
  expect(rows[0]).toMatchObject({ id: target });
  expect(await alerts(target)).toBe(before);
  expect(merged.rows[0]).toMatchObject({ status: 'resolved' });
});

test('an incident is not merged into itself, also by its number', async () => {
  const { call, sent, target, number } = await openTwo();

  const { error } = await call('merge_incidents', {
    ...{ incident_id: target, source_incident_ids: [number] },
  });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});
