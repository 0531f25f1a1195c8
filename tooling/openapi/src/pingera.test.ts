import { expect, test } from 'vitest';
import type { Api } from './api.ts';
import { buildApi } from './build.ts';
import { factsOf } from './facts.ts';
import { generate } from './generate.ts';
import { impossibleFields } from './impossible-fields.fixture.ts';
import { loadDocument } from './load.ts';
import { pingera } from './pingera.ts';

const document = loadDocument(pingera.document) ?? {};
const absent = !('paths' in document);
const api: Api = absent
  ? { version: '3.1.0', operations: [], schemas: {} }
  : buildApi(document, pingera);
const facts = factsOf(api, pingera);

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

test.skipIf(absent)('knows every operation by its effect', () => {
  const effects = countBy(facts.map(({ effect }) => effect));

  expect(effects).toEqual({ read: 53, write: 41, destroy: 12 });
});

test.skipIf(absent)('knows how every list goes on, and where its rows are', () => {
  const styles = countBy(facts.map(({ paging }) => paging));

  expect(styles).toEqual({ none: 93, page_size: 9, per_page: 4 });
  expect(facts.filter(({ paging, items }) => paging !== 'none' && !items)).toEqual([]);
});

test.skipIf(absent).each([
  ['GET /heartbeats', 'read', 'per_page', 'checks', []],
  ['GET /checks/get-regions', 'read', 'none', 'regions', []],
  ['GET /pages/{page_id}/components', 'read', 'none', '', []],
  ['POST /pages/{page_id}/components/uptime', 'read', 'none', '', []],
  ['GET /checks/{check_id}', 'read', 'none', null, []],
  ['GET /heartbeats/{check_id}/ping', 'write', 'none', null, ['pings', 'noauth']],
  ['GET /pages/{page_id}', 'read', 'none', null, ['optionalauth']],
  ['POST /checks/execute', 'write', 'none', null, ['credits']],
  ['POST /pages/{page_id}/incidents', 'write', 'none', null, ['notifies']],
  ['DELETE /checks/{check_id}', 'destroy', 'none', null, []],
])('tells of %s: %s, %s, %j, %j', (key, effect, paging, items, flags) => {
  const found = facts.find(({ operation }) => operation.key === key);

  expect(found).toMatchObject({ effect, paging, items, flags });
});

test.skipIf(absent)('counts the flags', () => {
  const flags = countBy(facts.flatMap((it) => it.flags));

  expect(flags).toEqual({
    credits: 2,
    'join:status': 1,
    noauth: 8,
    notifies: 6,
    optionalauth: 1,
    pings: 2,
  });
});

test.skipIf(absent)('types every operation, open enums, and no field that cannot be', async () => {
  const types = (await generate(document, pingera))['types.d.ts'] ?? '';

  expect(types.match(/^ {2}'[A-Z]+ \/.*: operations\[/gm)).toHaveLength(106);
  expect(types).toContain('"icmp" | "dns" | "portscan" | (string & {})');
  expect(types).not.toContain('2XX');
  expect(impossibleFields(types)).toEqual([]);
});
