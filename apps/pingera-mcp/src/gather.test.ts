import { expect, test } from 'vitest';
import { gather } from './gather.ts';

test('gathers rows in their order, and leaves out what is none', async () => {
  const sent: unknown[] = [{ id: 'a' }, null, 'b', { id: 'c' }];
  async function* rows() {
    yield* sent as { id: string }[];
  }

  expect(await gather(rows())).toEqual([{ id: 'a' }, { id: 'c' }]);
});
