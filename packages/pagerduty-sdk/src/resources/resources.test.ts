import { expect, test } from 'vitest';
import { ApiError, InvalidRequestError, InvalidResponseError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { calls as table } from './calls.fixture.ts';
import { answerTo, entity, openClient } from './open-client.fixture.ts';
import type { ResourceCall } from './resource-call.fixture.ts';

/** All of a call, for the types of `test.each` know no tuple with an optional part. */
function whole([method, call, operation, sends, body]: ResourceCall) {
  return [method, call, operation, sends, body] as const;
}

const calls = table.map(whole);

test.each(calls)('%s sends what it is given, and no more', async (...row) => {
  const [, call, operation, sends, body] = row;
  const { pd, requests } = openClient(answerTo(operation));

  await call(pd);

  const [request] = requests;
  const url = new URL(request?.url ?? '');
  for (const name of ['limit', 'offset']) url.searchParams.delete(name);
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  expect(requests).toHaveLength(1);
  expect(`${request?.method} ${url.pathname}${query && `?${query}`}`).toBe(
    `${operation.split(' ')[0]} ${sends}`,
  );
  expect(request?.body).toEqual(body);
});

test('every operation of the API has one method', () => {
  const covered = calls.map(([, , operation]) => operation);

  expect(covered.toSorted()).toEqual(Object.keys(operations).toSorted());
});

test('every method is called here', () => {
  const { pd } = openClient();

  const methods = [...resourcesOf(pd, '')].flatMap(([path, resource]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
      .filter((name) => name !== 'constructor')
      .map((name) => `${path}${name}`),
  );

  expect(methods.toSorted()).toEqual(calls.map(([method]) => method).toSorted());
});

function* resourcesOf(owner: object, path: string): Generator<readonly [string, object]> {
  for (const [name, resource] of Object.entries(owner)) {
    yield [`${path}${name}.`, resource];
    yield* resourcesOf(resource, `${path}${name}.`);
  }
}

const throwing = calls.filter(([method]) => method !== 'incidents.updateMany');

test.each(throwing)('%s throws the error that the API answers', async (_, call) => {
  const { pd } = openClient(Response.json({ error: { message: 'No' } }, { status: 404 }));

  await expect(call(pd)).rejects.toThrow(ApiError);
});

/** Methods that answer the body as a whole, rows, per-item results or nothing. */
const asItIs = new Set([
  'abilities.test',
  'changeEvents.create',
  'enrichment.events.associations.add',
  'enrichment.serviceNow.tables.enable',
  'eventOrchestrations.enablements.update',
  'eventOrchestrations.services.update',
  'schedules.overrides.create',
  'services.enablements.update',
  'standards.update',
  'teams.members.add',
  'users.oauthDelegations.get',
  'workflowIntegrations.connections.create',
  'workflowIntegrations.connections.get',
  'workflowIntegrations.connections.update',
  'workflowIntegrations.get',
]);

const wrapped = calls.filter(
  ([method, , operation]) =>
    operations[operation]?.items === null &&
    /\.(get|create|update|enable|me|preview|license|add|invoke|merge|snooze|outlier|start|action|addService|removeService)$/.test(
      method,
    ) &&
    !asItIs.has(method),
);

test.each(wrapped)('%s answers what is in the wrapper, or says there is none', async (...row) => {
  const [, call, operation] = row;
  const { pd } = openClient(answerTo(operation), {});

  expect(await call(pd)).toEqual(entity);
  await expect(call(pd)).rejects.toThrow(InvalidResponseError);
});

test.each(['', '..', 'a/b\n', 'x'.repeat(300)])('sends nothing for %j as an id', async (id) => {
  const { pd, requests } = openClient();

  const refused = [
    () => pd.teams.delete(id),
    () => pd.teams.members.remove('T1', id),
    () => pd.users.contactMethods.list(id).take(1),
    () => pd.schedules.v3.rotations.events.get('S1', id, 'E1'),
  ];

  for (const call of refused) await expect(call()).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});
