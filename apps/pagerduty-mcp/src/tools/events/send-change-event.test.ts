import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const change = {
  ...{ summary: 'Deployed 413', source: 'ci', timestamp: '2026-03-04T14:59:00Z' },
  custom_details: { build: 413 },
  links: [{ href: 'https://ci.example/413', text: 'Build' }],
};

test('reports a change, which then stands among those of the service', async () => {
  const { call } = await serve({ hasRoutingKey: true });

  const { rows } = await call('send_change_event', change);
  const listed = await call('call_api', { operation: 'listChangeEvents' });

  expect(rows).toEqual([{ status: 'success', message: 'Change event processed' }]);
  expect(listed.rows[0]).toMatchObject({ summary: 'Deployed 413', links: change.links });
});

test('a change whose answer is lost is not sent twice', async () => {
  const { call, sandbox, sent } = await serve({ hasRoutingKey: true, retries: 2 });
  sandbox.faults.inject({ on: 'POST /v2/change/enqueue', kind: 'drop' });

  const { error } = await call('send_change_event', change);

  expect(error?.code).toBe('UNREACHABLE');
  expect(sent).toEqual(['POST /v2/change/enqueue']);
});

test.each([
  [{ summary: ' ' }, 'summary'],
  [{ timestamp: 'yesterday' }, 'timestamp'],
  [{ links: [{ href: 'nowhere' }] }, 'links'],
  [{ routing_key: `R${'0'.repeat(31)}` }, 'routingKey belongs to an orchestration'],
])('%j is refused, and nothing is sent', async (wrong, message) => {
  const { call, sent } = await serve({ hasRoutingKey: true });

  const { error } = await call('send_change_event', { ...change, ...wrong });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
