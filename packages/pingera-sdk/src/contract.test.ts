import { openContract } from 'contract';
import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from './client.ts';
import { operations } from './generated/operations.ts';
import { calls } from './resources/calls.fixture.ts';
import { emptyAnswer } from './resources/empty-answer.fixture.ts';

const contract = openContract('pingera.openapi.json');

test.skipIf(contract === undefined)('the document has the operations of the table', () => {
  const keys = [...(contract?.operations.keys() ?? [])];

  expect(keys.toSorted()).toEqual(Object.keys(operations).toSorted());
});

test
  .skipIf(contract === undefined)
  .each(calls.map(([, call, operation]) => [operation, call] as const))(
  '%s is sent as the document says',
  async (operation, call) => {
    const { fetch, requests } = fakeFetch(emptyAnswer(operation));
    await call(new Pingera({ apiKey: 'k3y', fetch }));

    const [sent] = requests;
    const faults = contract?.requestFaults(operation, {
      method: sent?.method ?? '',
      path: sent?.url.pathname.replace(/^\/v1/, '') ?? '',
      query: sent?.url.searchParams ?? new URLSearchParams(),
      headers: sent?.headers ?? new Headers(),
      body: sent?.body,
    });

    expect(faults).toEqual([]);
  },
);

test.skipIf(contract === undefined)('says how much of the API has a method', () => {
  const covered = new Set(calls.map(([, , operation]) => operation));
  const all = contract?.operations.size ?? 0;

  console.error(`pingera-sdk: ${covered.size} of ${all} operations have a resource method`);
  expect(covered.size).toBe(all);
});
