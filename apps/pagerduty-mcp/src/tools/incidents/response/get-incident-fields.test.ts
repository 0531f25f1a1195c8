import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('shows the fields of the incident’s type, unset ones without a value', async () => {
  const { call } = await serve();

  const { rows } = await call('get_incident_fields', { incident_id: '3817' });

  expect(rows.map(({ name, value }) => [name, value])).toEqual([
    ['customer_impact', 'none'],
    ['regions', undefined],
    ['orders_lost', undefined],
    ['war_room', undefined],
  ]);
  expect(rows[0]).toMatchObject({ data_type: 'string', field_type: 'single_value_fixed' });
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_incident_fields', { incident_id: 'PNOTHERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
