import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes, idNamed } from './automation.fixture.ts';

test('changes what is given and leaves the rest', async () => {
  const served = await serve();
  const orchestration_id = await idNamed(served, 'list_event_orchestrations', 'Warehouse Events');

  const { metadata } = await served.call('update_event_orchestration', {
    orchestration_id,
    name: 'Depot Events',
  });

  const { rows } = await served.call('get_event_orchestration', { orchestration_id });
  expect(metadata.description).toBe('Event orchestration Depot Events is changed');
  expect(rows[0]).toMatchObject({ name: 'Depot Events', description: 'Scanners and printers.' });
});

test('refuses a change of nothing', async () => {
  const served = await serve();
  const orchestration_id = await idNamed(served, 'list_event_orchestrations', 'Warehouse Events');

  const { error } = await served.call('update_event_orchestration', { orchestration_id });

  expect(error?.message).toBe('Nothing to change');
  expect(changes(served)).toEqual([]);
});
