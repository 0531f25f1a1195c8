import { expect, test } from 'vitest';
import { type Api, type Operation, requestSchema, successSchema } from './api.ts';
import { buildApi } from './build.ts';
import { type Facts, factsOf } from './facts.ts';
import { fieldsOf } from './fields.ts';
import { generate } from './generate.ts';
import { impossibleFields } from './impossible-fields.fixture.ts';
import { loadDocument } from './load.ts';
import { exceptions, pagerduty } from './pagerduty.ts';
import { isArray, itemsOf } from './shape.ts';
import { signatureOf } from './signature.ts';

const document = loadDocument(pagerduty.document) ?? {};
const absent = !('paths' in document);
const api: Api = absent
  ? { version: '3.0.2', operations: [], schemas: {} }
  : buildApi(document, pagerduty);
const facts = factsOf(api, pagerduty);

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function operationAt(key: string): Operation {
  const operation = api.operations.find((it) => it.key === key);
  if (operation === undefined) throw new Error(`there is no ${key}`);
  return operation;
}

function factsAt(key: string): Facts | undefined {
  return facts.find(({ operation }) => operation.key === key);
}

function successFields(key: string): string[] {
  const schema = successSchema(operationAt(key)) ?? {};
  const item = isArray(schema, api.schemas) ? itemsOf(schema, api.schemas) : schema;
  return [...fieldsOf(item, api.schemas).keys()];
}

test.skipIf(absent)('knows every operation by its effect', () => {
  const effects = countBy(facts.map(({ effect }) => effect));

  expect(effects).toEqual({ read: 228, write: 162, destroy: 75 });
});

test.skipIf(absent)('takes 17 POSTs for reads', () => {
  const reads = facts.filter(
    ({ operation: { method }, effect }) => method === 'POST' && effect === 'read',
  );

  expect(reads).toHaveLength(17);
});

test.skipIf(absent).each(exceptions)('has operations for the exception $keys', ({ keys }) => {
  expect(api.operations.filter(({ key }) => keys.test(key))).not.toEqual([]);
});

test.skipIf(absent)('knows how every list goes on', () => {
  const styles = countBy(facts.map(({ paging }) => paging));

  expect(styles).toEqual({ none: 390, offset: 51, cursor: 20, body: 3, after: 1 });
});

test.skipIf(absent)('finds the rows of everything that pages', () => {
  const blind = facts.filter(({ paging, items }) => paging !== 'none' && items === null);

  expect(blind).toEqual([]);
});

test.skipIf(absent).each([
  ['GET /incidents', 'offset', 'incidents'],
  ['GET /event_orchestrations', 'offset', 'orchestrations'],
  ['GET /change_events', 'offset', 'change_events'],
  ['GET /v3/schedules', 'offset', 'schedules'],
  ['GET /status_pages', 'offset', 'status_pages'],
  ['GET /status_dashboards', 'cursor', 'status_dashboards'],
  ['GET /incidents/{id}/business_services/impacts', 'cursor', 'services'],
  ['GET /alert_grouping_settings', 'after', 'alert_grouping_settings'],
  ['POST /analytics/raw/incidents', 'body', 'data'],
  ['GET /incidents/{id}/past_incidents', 'none', 'past_incidents'],
  ['GET /business_services/impacts', 'none', 'services'],
  ['GET /incidents/{id}/custom_fields/values', 'none', 'custom_fields'],
  ['GET /tags/{id}/{entity_type}', 'offset', 'users|teams|escalation_policies'],
  ['GET /vendors/{id}', 'none', null],
  ['GET /analytics/raw/incidents/{id}', 'none', null],
  ['PUT /incidents', 'none', null],
])('pages %s by %s and finds its rows in %s', (key, paging, items) => {
  expect(factsAt(key)).toMatchObject({ paging, items });
});

test.skipIf(absent)('spells parameters of several values in one way only', () => {
  const query = api.operations.flatMap(({ key, parameters }) =>
    parameters.filter(({ in: place }) => place === 'query').map((it) => ({ key, ...it })),
  );
  const names = query.map(({ key, name }) => `${key} ${name.replace('[]', '')}`);
  const lists = query.filter(({ name }) => name.endsWith('[]'));

  expect(new Set(names).size).toBe(names.length);
  expect(lists.filter(({ schema }) => schema.type !== 'array')).toEqual([]);
  expect(lists.filter(({ schema }) => schema.items?.type === 'array')).toEqual([]);
});

test.skipIf(absent)('tells what each request needs beside its parameters', () => {
  const flags = countBy(facts.flatMap((it) => it.flags));

  expect(flags).toEqual({
    from: 14,
    'early:ip-allow-lists': 6,
    'join:sort_by': 2,
    'plain:ids': 1,
    'plain:status': 2,
    ratelimited: 3,
  });
});

test.skipIf(absent)('finds in texts no scope that the operation does not state itself', () => {
  const told = JSON.stringify(document).match(/Scoped OAuth requires/g);

  expect(told).toHaveLength(facts.filter(({ scope }) => scope !== '').length);
});

test.skipIf(absent)('sends a body with one DELETE and with no GET', () => {
  const bodies = api.operations.filter(({ body }) => body !== undefined);
  const keys = bodies.map(({ key }) => key).filter((key) => /^(GET|DELETE) /.test(key));

  expect(keys).toEqual(['DELETE /enrichment/event_enrichments/{id}/associations']);
});

test.skipIf(absent)('reads irregular wrappers off the document', () => {
  expect(successFields('GET /event_orchestrations/{id}')).toEqual(['orchestration']);
  expect(successFields('POST /incidents/{id}/responder_requests')).toEqual(['responder_request']);
  expect(successFields('POST /schedules/{id}/overrides')).toEqual(['status', 'errors', 'override']);
  expect(successFields('GET /services/{id}/custom_fields/values')).toEqual(['custom_fields']);
});

test.skipIf(absent)('keeps bodies short enough to read', () => {
  const lengths = api.operations.map((operation) => {
    const schema = requestSchema(operation);
    return schema === undefined ? 0 : signatureOf(schema, api.schemas).length;
  });

  expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
});

test.skipIf(absent)('describes what a new incident takes', () => {
  const schema = requestSchema(operationAt('POST /incidents')) ?? {};

  const signature = signatureOf(schema, api.schemas);

  expect(signature).toMatch(
    /^\{incident!:\{type!=incident,title!,service!:\{id!,type!=service_reference\},/,
  );
});

test.skipIf(absent)('types every operation, and no field that cannot be', async () => {
  const types = (await generate(document, pagerduty))['types.d.ts'] ?? '';

  expect(types.match(/^ {2}'[A-Z]+ \/.*: operations\[/gm)).toHaveLength(465);
  expect(types).not.toMatch(/\[\]'?\??: /);
  expect(types).toContain('include?: ("services" | "teams" | "targets"');
  expect(impossibleFields(types)).toEqual([]);
});
