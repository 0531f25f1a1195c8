import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const incident_id = '3817';

/** The name of a business service. */
async function someService({ call }: Awaited<ReturnType<typeof serve>>): Promise<string> {
  const { rows } = await call('call_api', { operation: 'listBusinessServices' });
  return String(Object(rows[0]).name);
}

test('sets and takes back an impact, by name', async () => {
  const served = await serve();
  const business_service_id = await someService(served);
  const change = { incident_id, business_service_id };

  const set = await served.call('set_incident_impact', { ...change, relation: 'impacted' });
  const back = await served.call('set_incident_impact', { ...change, relation: 'not_impacted' });
  const left = await served.call('list_incident_impacts', { incident_id });

  expect(set.metadata.description).toMatch(/ is impacted by incident \w+$/);
  expect(back.rows).toMatchObject([{ name: business_service_id, status: 'not_impacted' }]);
  expect(left.rows).toEqual([]);
});

test('what is so already is not changed', async () => {
  const served = await serve();
  const business_service_id = await someService(served);

  const { metadata } = await served.call('set_incident_impact', {
    ...{ incident_id, business_service_id, relation: 'not_impacted' },
  });

  expect(metadata.description).toContain('already; nothing was changed');
  expect(served.sent.filter((line) => line.startsWith('PUT'))).toEqual([]);
});

test('a relation that there is not is refused', async () => {
  const { call } = await serve();

  const { error } = await call('set_incident_impact', {
    ...{ incident_id, business_service_id: 'x', relation: 'maybe' },
  });

  expect(error?.code).toBe('INVALID_INPUT');
});
