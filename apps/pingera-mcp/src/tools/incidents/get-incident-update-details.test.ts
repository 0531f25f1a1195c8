import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';

test('answers one update', async () => {
  const { call } = await serve();
  const { rows } = await call('get_incident_updates', slowSearch);

  const { envelope } = await call('get_incident_update_details', {
    ...slowSearch,
    update_id: rows[2]?.['id'],
  });

  expect(envelope).toEqual({
    metadata: { count: 1, description: '1 incident update' },
    incident_updates: [rows[2]],
  });
});

test('an update of which there is none is told as such, with the way to find one', async () => {
  const { call } = await serve();
  const update_id = 'abcabcabcabc';

  const { error } = await call('get_incident_update_details', { ...slowSearch, update_id });

  expect(error).toEqual({
    code: 'NOT_FOUND',
    message: `Incident ${slowSearch.incident_id} has no update ${update_id}`,
    hint: 'See get_incident_updates for the ids of its updates.',
  });
});
