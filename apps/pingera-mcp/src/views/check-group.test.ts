import type { CheckGroup } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { CheckGroupView } from './check-group.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): CheckGroup {
  return { id: 'g1', name: 'Shop', ...over };
}

test('shows what is in it, without its colour', () => {
  const shown = CheckGroupView.show(sent({ color: '#2fcc66', checks_count: 0, description: null }));

  expect(shown).toEqual({ item: { id: 'g1', name: 'Shop', checks_count: 0 }, odd: [] });
});

test.each([
  [{ position: 'first' }, 'position'],
  [{ updated_at: 'now' }, 'updated_at'],
])('%j costs its own field', (fields, name) => {
  expect(CheckGroupView.show(sent(fields)).odd).toEqual([name]);
});
