import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const incident_id = '3817';

test('shows what an incident has an impact on, empty at first', async () => {
  const { call } = await serve();
  const before = await call('list_incident_impacts', { incident_id });
  const { rows } = await call('call_api', { operation: 'listBusinessServices' });
  const { id, name } = Object(rows[0]);
  const relation = 'impacted';
  await call('set_incident_impact', { incident_id, business_service_id: id, relation });

  const after = await call('list_incident_impacts', { incident_id });

  expect(before.rows).toEqual([]);
  expect(after.rows).toEqual([{ id, name, status: 'impacted' }]);
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('list_incident_impacts', { incident_id: 'PNOTHERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
