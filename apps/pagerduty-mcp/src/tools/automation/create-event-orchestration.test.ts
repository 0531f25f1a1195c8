import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes an orchestration and shows its routing key this once', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_event_orchestration', {
    name: 'Printers',
    team_id: 'Payments',
  });

  const again = await call('get_event_orchestration', { orchestration_id: rows[0]?.['id'] });
  expect(metadata.description).toBe('Event orchestration Printers is made');
  expect(rows[0]).toMatchObject({ integrations: [{ routing_key: expect.stringMatching(/^R0/) }] });
  expect(again.rows[0]).toMatchObject({
    name: 'Printers',
    routes: 0,
    team_id: rows[0]?.['team_id'],
    integrations: [{ routing_key: '(masked)' }],
  });
});

test('refuses a blank name before anything is sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('create_event_orchestration', { name: ' ' });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});
