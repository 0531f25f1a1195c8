import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('says how rare an incident is', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('get_outlier_incident', { incident_id });

  expect(rows).toEqual([
    {
      id: incident_id,
      title: incident['title'],
      occurrence: expect.objectContaining({
        ...{ count: expect.any(Number), category: expect.any(String) },
      }),
      pattern: expect.any(String),
    },
  ]);
});
