import { expect, expectTypeOf, test } from 'vitest';
import { PagerDuty } from '../client.ts';
import type { components } from '../generated/types.d.ts';
import type { Paginated, Slice } from './pagination.ts';
import type { BodyOf, ItemOf, ListKey, OperationKey, PathOf, QueryOf, ResultOf } from './types.ts';

const pagerduty = new PagerDuty({
  token: 'u+SecretKeyOfAUser20',
  fetch: async () => new Response(),
});

/** Type-checks the calls without making them. */
function compiles(_calls: () => unknown): void {
  expect(_calls).toBeTypeOf('function');
}

test('a key must be one of the operations', () => {
  compiles(() => [
    pagerduty.request('GET /abilities'),
    // @ts-expect-error: no such path
    pagerduty.request('GET /nothing'),
    // @ts-expect-error: no such method
    pagerduty.request('PATCH /abilities'),
    // @ts-expect-error: not the template
    pagerduty.request('GET /incidents/P1'),
  ]);
  expectTypeOf<'GET /incidents/{id}'>().toExtend<OperationKey>();
  expectTypeOf<string>().not.toExtend<OperationKey>();
});

test('path parameters are required where there are any', () => {
  compiles(() => [
    pagerduty.request('GET /incidents/{id}', { path: { id: 'P1' } }),
    // @ts-expect-error: the id is missing
    pagerduty.request('GET /incidents/{id}'),
    // @ts-expect-error: the id is missing
    pagerduty.request('GET /incidents/{id}', { path: {} }),
    // @ts-expect-error: another name
    pagerduty.request('GET /incidents/{id}', { path: { incident_id: 'P1' } }),
    // @ts-expect-error: there is no path parameter
    pagerduty.request('GET /abilities', { path: { id: 'P1' } }),
    // @ts-expect-error: the id is missing
    pagerduty.paginate('GET /incidents/{id}/notes'),
    // @ts-expect-error: no such kind
    pagerduty.paginate('GET /tags/{id}/{entity_type}', { path: { id: 'T1', entity_type: 'x' } }),
  ]);
  expectTypeOf<PathOf<'GET /incidents/{id}'>>().toEqualTypeOf<{ id: string }>();
  expectTypeOf<PathOf<'GET /abilities'>>().toBeNever();
});

test('query parameters are typed, enums and lists among them', () => {
  compiles(() => [
    pagerduty.request('GET /incidents', { query: { statuses: ['triggered'], limit: 5 } }),
    pagerduty.request('GET /incidents', { query: { statuses: undefined } }),
    pagerduty.request('GET /incidents', { query: { 'undocumented[]': ['x'] } }),
    // @ts-expect-error: no such status
    pagerduty.request('GET /incidents', { query: { statuses: ['open'] } }),
    // @ts-expect-error: a list is wanted
    pagerduty.request('GET /incidents', { query: { statuses: 'triggered' } }),
    // @ts-expect-error: no such parameter
    pagerduty.request('GET /incidents', { query: { status: 'triggered' } }),
    // @ts-expect-error: a number is wanted
    pagerduty.request('GET /incidents', { query: { limit: '5' } }),
    // @ts-expect-error: since and until are required
    pagerduty.request('GET /notifications'),
    // @ts-expect-error: until is required
    pagerduty.request('GET /notifications', { query: { since: '2026-01-01' } }),
  ]);
  expectTypeOf<QueryOf<'GET /incidents'>['statuses']>().toEqualTypeOf<
    ('triggered' | 'acknowledged' | 'resolved')[] | undefined
  >();
  expectTypeOf<QueryOf<'POST /tags'>>().toEqualTypeOf<Record<never, never>>();
});

test('bodies are typed', () => {
  const incident = { type: 'incident_reference', status: 'resolved' } as const;
  const description: string | undefined = undefined;
  compiles(() => [
    pagerduty.request('PUT /incidents/{id}', { path: { id: 'P1' }, body: { incident } }),
    pagerduty.request('PUT /incidents/{id}', {
      path: { id: 'P1' },
      // @ts-expect-error: no such status
      body: { incident: { ...incident, status: 'done' } },
    }),
    // A change names what it changes, though the document asks for all that a team must have.
    pagerduty.request('PUT /teams/{id}', { path: { id: 'P1' }, body: { team: { name: 'Shop' } } }),
    pagerduty.request('PUT /teams/{id}', { path: { id: 'P1' }, body: { team: { description } } }),
    // @ts-expect-error: no such field
    pagerduty.request('PUT /teams/{id}', { path: { id: 'P1' }, body: { team: { nome: 'Shop' } } }),
    // @ts-expect-error: what is made must be whole
    pagerduty.request('POST /users', { body: { user: { name: 'Dana' } } }),
    // @ts-expect-error: a GET has no body
    pagerduty.request('GET /abilities', { body: {} }),
  ]);
  expectTypeOf<BodyOf<'GET /abilities'>>().toBeNever();
  expectTypeOf<BodyOf<'POST /enrichment/schemas/{schema_id}/records'>>().toEqualTypeOf<
    FormData | string
  >();
});

test('answers are typed by the operation', () => {
  expectTypeOf<ResultOf<'GET /incidents/{id}'>['incident']>().toEqualTypeOf<
    components['schemas']['Incident']
  >();
  expectTypeOf<ResultOf<'DELETE /services/{id}'>>().toEqualTypeOf<undefined>();
  compiles(() => {
    const call = pagerduty.request('GET /incidents');
    expectTypeOf(call).resolves.toEqualTypeOf<ResultOf<'GET /incidents'>>();
  });
  compiles(() => expectTypeOf(pagerduty.requestAny('GET /x')).resolves.toBeUnknown());
});

test('rows are typed by the list', () => {
  type Incident = components['schemas']['Incident'];
  const list = pagerduty.paginate('GET /incidents', { query: { statuses: ['triggered'] } });

  expectTypeOf(list).toEqualTypeOf<Paginated<Incident>>();
  expectTypeOf(list.take).returns.resolves.toEqualTypeOf<Incident[]>();
  expectTypeOf(list.slice).returns.resolves.toEqualTypeOf<Slice<Incident>>();
  expectTypeOf<ItemOf<'GET /abilities'>>().toEqualTypeOf<string>();
  expectTypeOf<'GET /incidents/{id}'>().not.toExtend<ListKey>();
  expectTypeOf(pagerduty.paginateAny('GET /incidents')).toEqualTypeOf<Paginated<unknown>>();
});

test('a list takes no paging parameters, and only lists can be paged', () => {
  compiles(() => [
    pagerduty.paginate('GET /incidents', { pageSize: 50 }),
    // @ts-expect-error: paging sets it
    pagerduty.paginate('GET /incidents', { query: { limit: 5 } }),
    // @ts-expect-error: paging sets it
    pagerduty.paginate('GET /audit/records', { query: { cursor: 'x' } }),
    // @ts-expect-error: one incident is no list
    pagerduty.paginate('GET /incidents/{id}', { path: { id: 'P1' } }),
    // @ts-expect-error: since and until are required
    pagerduty.paginate('GET /notifications'),
  ]);
});

test('the credential is typed', () => {
  compiles(() => [
    new PagerDuty({ token: 't' }),
    new PagerDuty({ auth: async () => ({ bearer: 'b' }) }),
    // @ts-expect-error: neither form
    new PagerDuty({ auth: async () => ({ key: 'b' }) }),
    // @ts-expect-error: no such region
    new PagerDuty({ token: 't', region: 'asia' }),
  ]);
});
