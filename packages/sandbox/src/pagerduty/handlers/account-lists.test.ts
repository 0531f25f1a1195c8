import { expect, test } from 'vitest';
import { column, openSandbox } from '../sandbox.fixture.ts';

test('lists priorities, most severe first, and pages them', async () => {
  const { get, list } = openSandbox();

  expect(column(await list('/priorities'), 'name')).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
  expect(await get('/priorities?limit=2&offset=4&total=true')).toMatchObject({
    priorities: [{ name: 'P5' }],
    limit: 2,
    offset: 4,
    total: 5,
    more: false,
  });
});

test('lists abilities as texts', async () => {
  const { list } = openSandbox();

  expect(await list('/abilities')).toContain('teams');
});
