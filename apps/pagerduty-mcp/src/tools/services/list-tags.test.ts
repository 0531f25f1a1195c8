import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists the tags of the account, and of one thing', async () => {
  const { call } = await serve();

  const all = await call('list_tags');
  const ofTeam = await call('list_tags', { team_id: 'Payments' });
  const ofUser = await call('list_tags', { user_id: 'me' });
  const found = await call('list_tags', { query: 'tier' });

  const labels = ({ rows }: typeof all) => rows.map(({ label }) => label);
  expect([all, ofTeam, ofUser, found].map(labels)).toEqual([
    ['tier-1', 'gdpr-trained'],
    ['tier-1'],
    ['gdpr-trained'],
    ['tier-1'],
  ]);
});

test.each([[{ team_id: 'Payments', user_id: 'me' }], [{ team_id: 'Payments', query: 'tier' }]])(
  '%j is refused: no filter is dropped',
  async (args) => {
    const { call } = await serve();

    const { error } = await call('list_tags', args);

    expect(error?.code).toBe('INVALID_INPUT');
  },
);
