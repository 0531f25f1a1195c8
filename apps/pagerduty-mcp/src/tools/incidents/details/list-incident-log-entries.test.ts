import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('tells what happened, newest first, with who, how and the words', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  await served.call('add_incident_note', { incident_id, content: 'On it.' });
  await served.call('resolve_incident', { incident_id, resolution_note: 'Rolled back.' });

  const { rows } = await served.call('list_incident_log_entries', { incident_id });

  expect(rows[0]).toMatchObject({
    ...{ type: 'resolve', note: 'Rolled back.', by: 'Dana Reyes', channel: 'api' },
    summary: 'Resolved by Dana Reyes.',
  });
  expect(rows[1]).toMatchObject({ type: 'annotate', note: 'On it.' });
  expect(rows.map(({ type }) => type)).toContain('notify');
});

test('an overview leaves notifications out', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('list_incident_log_entries', {
    ...{ incident_id, is_overview: true },
  });

  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ type }) => type)).not.toContain('notify');
});

test('a range that ends before it begins is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_incident_log_entries', {
    ...{ incident_id: 'Q0THERE', since: '2026-03-02', until: '2026-03-01' },
  });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});
