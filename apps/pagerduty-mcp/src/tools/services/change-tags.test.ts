import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('adds and removes tags by their labels', async () => {
  const { call } = await serve();

  const { rows } = await call('change_tags', {
    ...{ team_id: 'Payments', add: ['emea', 'gdpr-trained'], remove: ['tier-1'] },
  });
  const all = await call('list_tags');

  expect(rows.map(({ label }) => label)).toEqual(['emea', 'gdpr-trained']);
  expect(all.rows).toHaveLength(3);
});

test('tags that are there already are said to be', async () => {
  const { call, sent } = await serve();

  const { metadata } = await call('change_tags', { team_id: 'Payments', add: ['tier-1'] });

  expect(metadata.description).toBe('It has these tags already; nothing was changed');
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});

test.each([
  [{ add: ['emea'] }, 'Give one of user_id'],
  [{ team_id: 'Payments' }, 'Give add, remove or both'],
  [{ team_id: 'Payments', remove: ['emea'] }, 'It has no tag emea'],
])('%j is refused, and nothing is changed', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('change_tags', args);

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
