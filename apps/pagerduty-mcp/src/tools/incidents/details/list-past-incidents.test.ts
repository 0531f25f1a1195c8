import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('lists what was alike, the most alike first, as many as asked for', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows, metadata } = await served.call('list_past_incidents', { incident_id, limit: 8 });

  const scores = rows.map(({ similarity_score: score }) => Number(score));
  expect(rows.length).toBeGreaterThan(0);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(metadata.description).toContain('the most alike first');
  expect(served.sent.at(-1)).toContain('limit=8');
});
