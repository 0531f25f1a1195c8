import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test.each([
  [{}, ['incident_default', 'security_incident']],
  [{ filter: 'disabled' }, ['drill']],
  [{ filter: 'all' }, ['incident_default', 'security_incident', 'drill']],
])('%j lists %j', async (args, names) => {
  const { call } = await serve();

  const { rows } = await call('list_incident_types', args);

  expect(rows.map(({ name }) => name)).toEqual(names);
});

test('limit is a cap, and the cursor goes on', async () => {
  const { call } = await serve();

  const first = await call('list_incident_types', { limit: 1 });
  const { next_cursor: cursor } = first.metadata;
  const second = await call('list_incident_types', { limit: 1, cursor });

  expect(first.rows).toMatchObject([{ display_name: 'Base Incident', is_enabled: true }]);
  expect(second.rows).toMatchObject([{ parent_id: first.rows[0]?.['id'] }]);
});
