import { expect, test } from 'vitest';
import { PageTemplateView, templatesOf } from './page-template.ts';

test.each([
  [[{ id: 't1', name: 'Night', preview_url: 'https://x.example/1' }]],
  [{ templates: [{ id: 't1', name: 'Night', preview_url: 'https://x.example/1' }] }],
  [{ t1: { name: 'Night', preview_url: 'https://x.example/1' } }],
])('%j holds one template', (answer) => {
  const shown = templatesOf(answer).map((template) => PageTemplateView.show(template));

  expect(shown).toEqual([
    { item: { id: 't1', name: 'Night', preview_url: 'https://x.example/1' }, odd: [] },
  ]);
});

test('a template that is a name alone is shown by it', () => {
  const [shown] = templatesOf(['Night']).map((template) => PageTemplateView.show(template));

  expect(shown).toEqual({ item: { name: 'Night' }, odd: [] });
});

test.each([[], {}, null, 'none'])('%j holds no template', (answer) => {
  expect(templatesOf(answer)).toEqual([]);
});
