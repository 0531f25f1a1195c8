import { fakeFetch, type Reply } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from '../client.ts';
import {
  PingeraApiError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
} from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { calls } from './calls.fixture.ts';
import { emptyAnswer } from './empty-answer.fixture.ts';
import type { ResourceCall } from './resource-call.fixture.ts';

/** All of a call, for the types of `test.each` know no tuple with an optional part. */
function whole([method, call, operation, sends, body]: ResourceCall) {
  return [method, call, operation, sends, body] as const;
}

function open(...answers: readonly Reply[]) {
  const { fetch, requests } = fakeFetch(...answers);
  return { pingera: new Pingera({ apiKey: 'k3y', fetch, retries: 0 }), requests };
}

test.each(calls.map(whole))(
  '%s sends what it is given, and no more',
  async (_, call, operation, sends, body) => {
    const { pingera, requests } = open(emptyAnswer(operation));

    await call(pingera);

    const [request] = requests;
    const url = new URL(request?.url ?? '');
    for (const name of ['page', 'page_size', 'per_page']) url.searchParams.delete(name);
    const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join('&');
    expect(requests).toHaveLength(1);
    expect(`${request?.method} ${url.pathname}${query && `?${query}`}`).toBe(
      `${operation.split(' ')[0]} /v1${sends}`,
    );
    expect(request?.body).toEqual(body);
  },
);

test('every operation of the API has one method', () => {
  const covered = calls.map(([, , operation]) => operation);

  expect(covered.toSorted()).toEqual(Object.keys(operations).toSorted());
});

test('every method is called here, but for those that put others together', () => {
  const { pingera } = open();

  const methods = [...resourcesOf(pingera, '')].flatMap(([path, resource]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
      .filter((name) => name !== 'constructor')
      .map((name) => `${path}${name}`),
  );

  const called = calls.map(([method]) => method);
  expect(methods.toSorted()).toEqual(
    [...called, 'checks.runAndWait', 'checkJobs.results'].toSorted(),
  );
});

function* resourcesOf(owner: object, path: string): Generator<readonly [string, object]> {
  for (const [name, resource] of Object.entries(owner)) {
    yield [`${path}${name}.`, resource];
    yield* resourcesOf(resource, `${path}${name}.`);
  }
}

const withIds = calls.filter(([, , operation]) => operation.includes('{'));

test.each(withIds.map(whole))('%s throws the error that the API answers', async (_, call) => {
  const { pingera } = open(Response.json({ code: 404, message: 'Not found' }, { status: 404 }));

  await expect(call(pingera)).rejects.toThrow(PingeraApiError);
});

const single = calls.filter(([, , operation]) => {
  const answer = emptyAnswer(operation);
  return (
    'id' in answer &&
    !/channels$|templates|statuses|impacts|uptime$|history$|times$/.test(operation)
  );
});

test.each(single.map(whole))('%s refuses an answer that is no object', async (_, call) => {
  const { pingera } = open(['a', 'list']);

  await expect(call(pingera)).rejects.toThrow(PingeraInvalidResponseError);
});

test.each(['', '..', 'a/b\n', 'x'.repeat(300)])('sends nothing for %j as an id', async (id) => {
  const { pingera, requests } = open();
  const { pages, incidents, checks, heartbeats } = pingera;

  const refused = [
    () => pages.delete(id),
    () => incidents.updates.create('p1', id, { body: 'x', status: 'resolved' }),
    () => checks.results(id).take(1),
    () => heartbeats.ping(id),
  ];

  for (const call of refused) await expect(call()).rejects.toThrow(PingeraInvalidRequestError);
  expect(requests).toEqual([]);
});

test('unknown fields, values and nulls are passed on as they are', async () => {
  const odd = { id: 'c1', type: 'grpc', status: null, group: 'g1', later: { field: [1] } };
  const { pingera } = open(odd);

  expect(await pingera.checks.get('c1')).toEqual(odd);
});

test('what a job found is fetched where the job only names it', async () => {
  const { pingera, requests } = open({
    results: [{ id: 'r1', status: 'ok', region: 'RU, Moscow' }],
  });
  const row = { region: 'JP, Tokyo', status: 'failed', check_metadata: { status_code: 500 } };
  const summary = [{ result_id: 'r1' }, { result_id: 'r2', ...row }];

  const found = await pingera.checkJobs.results({
    status: 'running',
    result: { total_regions: 3, regional_summary: summary },
  });

  expect(found.results.map(({ id, status }) => [id, status])).toEqual([
    ['r1', 'ok'],
    ['r2', 'failed'],
  ]);
  expect(found).toMatchObject({ totalRegions: 3, problems: [] });
  expect(requests).toHaveLength(1);
});
