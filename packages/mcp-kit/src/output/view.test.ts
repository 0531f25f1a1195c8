import { expect, test } from 'vitest';
import * as z from 'zod';
import { from, view } from './view.ts';

interface Source {
  readonly id: string;
  readonly title?: string | null;
  readonly service?: { readonly summary: string };
}

const SourceView = view<Source>({
  id: z.string(),
  title: z.string(),
  service: from(z.string(), ({ service }: Source) => service?.summary),
  words: from(z.int(), ({ title }: Source) => title?.split(' ').length),
  raw: from(z.unknown(), ({ service }: Source) => service?.summary.length),
});

/** What an API sends that does not keep to its own types. */
function sent(json: string): Source {
  return JSON.parse(json);
}

test('a view shows what it names and nothing else', () => {
  const source = { id: 'P1', title: 'Too slow', service: { summary: 'API' }, secret: 'x' };

  expect(SourceView.show(source)).toEqual({
    item: { id: 'P1', title: 'Too slow', service: 'API', words: 2, raw: 3 },
    odd: [],
  });
});

test('a view names its fields, in order', () => {
  expect([...SourceView.fields.keys()]).toEqual(['id', 'title', 'service', 'words', 'raw']);
});

test.each([
  ['absent', '{"id":"P1"}'],
  ['null', '{"id":"P1","title":null}'],
])('a field that is %s is left out without a word', (_, json) => {
  expect(SourceView.show(sent(json))).toEqual({ item: { id: 'P1' }, odd: [] });
});

test.each([
  ['of another type', '{"id":7,"title":"Too slow"}', ['id']],
  ['an object in place of text', '{"id":{},"title":"Too slow"}', ['id']],
])('a field that is %s is left out and named', (_, json, odd) => {
  expect(SourceView.show(sent(json))).toEqual({ item: { title: 'Too slow', words: 2 }, odd });
});

test('a pick that throws leaves out its own field only, whatever the schema takes', () => {
  const odd = sent('{"id":"P1","title":5,"service":{}}');

  expect(SourceView.show(odd)).toEqual({ item: { id: 'P1' }, odd: ['title', 'words', 'raw'] });
});

test.each(['null', '5', '"P1"'])('a row that is %s is an item without fields', (json) => {
  const { item, odd } = SourceView.show(sent(json));

  expect(item).toEqual({});
  expect(odd).toContain('id');
});

test('what a schema strips from an object is not shown', () => {
  const Nested = view<object>({ service: z.object({ id: z.string() }) });

  expect(Nested.show({ service: { id: 'S1', key: 'x' } }).item).toEqual({ service: { id: 'S1' } });
});
