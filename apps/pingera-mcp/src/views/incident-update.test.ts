import type { IncidentUpdate } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { IncidentUpdateView } from './incident-update.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): IncidentUpdate {
  return { id: 'u1', ...over };
}

test('a maintenance keeps its own statuses, and nulls are left out', () => {
  const shown = IncidentUpdateView.show(sent({ status: 'verifying', components: null }));

  expect(shown).toEqual({ item: { id: 'u1', status: 'verifying' }, odd: [] });
});

test.each([
  [{ body: 5 }, 'body'],
  [{ components: ['c1'] }, 'components'],
  [{ created_at: 'once' }, 'created_at'],
])('%j costs its own field', (fields, name) => {
  expect(IncidentUpdateView.show(sent(fields))).toEqual({ item: { id: 'u1' }, odd: [name] });
});
