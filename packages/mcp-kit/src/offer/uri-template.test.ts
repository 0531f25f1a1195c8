import { expect, test } from 'vitest';
import { readTemplate } from './uri-template.ts';

const template = readTemplate('ops://pages/{page_id}/incidents/{incident_id}');

test('the variables of a URI are its segments, decoded', () => {
  expect(template.names).toEqual(['page_id', 'incident_id']);
  expect(template.match('ops://pages/a%20b/incidents/P-1')).toEqual({
    page_id: 'a b',
    incident_id: 'P-1',
  });
});

test.each([
  'ops://pages/a/incidents/',
  'ops://pages/a/b/incidents/c',
  'ops://pages/a/incidents/b/',
  'ops://pages/a/incidents/b?c=d',
  'ops://pages/../incidents/b',
  'ops://pages/a/incidents/%2e',
  'ops://pages/a/incidents/%2F',
  'ops://pages/a/incidents/%5C',
  'ops://pages/a/incidents/%0A',
  'ops://pages/a/incidents/%E2%80%AE',
  'ops://pages/a/incidents/%20',
  'ops://pages/a/incidents/%E0%A4%A',
  `ops://pages/a/incidents/${'x'.repeat(257)}`,
  `ops://pages/a/incidents/${'%41'.repeat(700)}`,
  'xops://pages/a/incidents/b',
])('%s is none of them', (uri) => {
  expect(template.match(uri)).toBeUndefined();
});

test('a URI without variables is itself, letter by letter', () => {
  const fixed = readTemplate('docs://tools.md');

  expect(fixed.match('docs://tools.md')).toEqual({});
  expect(fixed.match('docs://tools-md')).toBeUndefined();
});
