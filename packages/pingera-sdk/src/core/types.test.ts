import { expectTypeOf, test } from 'vitest';
import type { components } from '../generated/types.d.ts';
import type {
  BodyOf,
  ItemOf,
  ListKey,
  ListQuery,
  PathOf,
  QueryOf,
  RequestArguments,
  RequestInput,
  ResultOf,
} from './types.ts';

type Schemas = components['schemas'];

test('types follow the document', () => {
  expectTypeOf<PathOf<'GET /checks/{check_id}'>>().toEqualTypeOf<{ check_id: string }>();
  expectTypeOf<PathOf<'GET /checks'>>().toBeNever();
  expectTypeOf<ResultOf<'GET /pages/{page_id}'>>().toEqualTypeOf<Schemas['Page']>();
  expectTypeOf<ResultOf<'POST /checks/execute'>>().toEqualTypeOf<
    Schemas['ExecuteExistingCheckResponse']
  >();
  expectTypeOf<ResultOf<'DELETE /checks/{check_id}'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ItemOf<'GET /heartbeats'>>().toEqualTypeOf<Schemas['HeartbeatCheck']>();
  expectTypeOf<ItemOf<'GET /alerts/rules'>>().toEqualTypeOf<Schemas['AlertRule']>();
});

test('every list has rows of a known type', () => {
  type Unknown = { [K in ListKey]: [ItemOf<K>] extends [never] ? K : never }[ListKey];

  expectTypeOf<Unknown>().toBeNever();
});

test('only the statuses of checks take a list', () => {
  expectTypeOf<QueryOf<'GET /checks'>['status']>().toEqualTypeOf<
    string | readonly string[] | undefined
  >();
  expectTypeOf<QueryOf<'GET /checks/all-results'>['region']>().toEqualTypeOf<string | undefined>();
});

test('lists page by themselves', () => {
  expectTypeOf<keyof ListQuery<'GET /alerts'>>().toEqualTypeOf<
    'status' | 'check_id' | 'severity'
  >();
});

test('bodies leave out what only the server writes, and may be forms where files go', () => {
  expectTypeOf<BodyOf<'PATCH /checks/{check_id}'>>().not.toHaveProperty('status');
  expectTypeOf<BodyOf<'PATCH /checks/{check_id}'>>().toHaveProperty('active');
  expectTypeOf<FormData>().toExtend<BodyOf<'PATCH /pages/{page_id}'>>();
  expectTypeOf<BodyOf<'PUT /checks/{check_id}/secrets'>>().toEqualTypeOf<
    readonly Schemas['CheckSecretInput'][]
  >();
});

test('what is required must be given', () => {
  expectTypeOf<RequestArguments<'GET /checks'>>().toEqualTypeOf<
    [input?: RequestInput<'GET /checks'>]
  >();
  expectTypeOf<RequestArguments<'GET /checks/{check_id}'>>().toEqualTypeOf<
    [input: RequestInput<'GET /checks/{check_id}'>]
  >();
  expectTypeOf<{ path: { check_id: string } }>().not.toExtend<
    RequestInput<'PATCH /checks/{check_id}'>
  >();
  expectTypeOf<{ path: { check_id: string } }>().toExtend<
    RequestInput<'POST /heartbeats/{check_id}/ping'>
  >();
});
