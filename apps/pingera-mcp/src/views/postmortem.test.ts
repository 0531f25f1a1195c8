import type { Postmortem } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { PostmortemView } from './postmortem.ts';

/** What the API sends, whatever its document says. */
function sent(over: object): Postmortem {
  return { id: 'p1', ...over };
}

test('the key that shows a draft to anybody stays out', () => {
  const shown = PostmortemView.show(
    sent({ preview_key: 'k1', body_draft: 'Draft', body: null, published_at: null }),
  );

  expect(shown).toEqual({ item: { id: 'p1', body_draft: 'Draft' }, odd: [] });
});

test.each([
  [{ published_at: 'soon' }, 'published_at'],
  [{ notify_subscribers: 'yes' }, 'notify_subscribers'],
])('%j costs its own field', (fields, name) => {
  expect(PostmortemView.show(sent(fields))).toEqual({ item: { id: 'p1' }, odd: [name] });
});
