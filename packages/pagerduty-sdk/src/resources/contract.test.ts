import { openContract } from 'contract';
import { expect, test } from 'vitest';
import { calls as table } from './calls.fixture.ts';
import { answerTo, openClient } from './open-client.fixture.ts';
import type { ResourceCall } from './resource-call.fixture.ts';

/** All of a call, for the types of `test.each` know no tuple with an optional part. */
function whole([method, call, operation]: ResourceCall) {
  return [method, call, operation] as const;
}

const calls = table.map(whole);
const contract = openContract('pagerduty.openapi.json');

/** Where the document is wrong or cannot be met, and why. */
const exceptions: readonly (readonly [fault: RegExp, reason: string])[] = [
  [/^header Content-Type is missing$/, 'a type of a body is asked for where there is no body'],
  [/^query (limit|offset) is not known$/, 'lists that have pages are described without paging'],
  [
    /required property '(id|created_at|updated_at|type|name|summary|self|namespace)'/,
    'the API gives it, not the caller',
  ],
  [/^\/(runner|custom_fields\/0)\S* must match exactly one/, 'two kinds of it look the same'],
  [/^query since: .* pattern "YYYY/, 'the pattern is a picture, not an expression'],
];

const isSound = (fault: string) => !exceptions.some(([known]) => known.test(fault));

/** Operations whose body the document describes in a way that cannot be checked. */
const unchecked = new Set(['enrichment.schemas.records.upload']);

const checked = calls.filter(([method]) => !unchecked.has(method));

test.skipIf(contract === undefined).each(checked)(
  '%s sends as the document says',
  async (...row) => {
    const [, call, operation] = row;
    const { pd, requests } = openClient(answerTo(operation));
    await call(pd);

    const [sent] = requests;
    const faults = contract?.requestFaults(operation, {
      method: sent?.method ?? '',
      path: sent?.url.pathname ?? '',
      query: sent?.url.searchParams ?? new URLSearchParams(),
      headers: sent?.headers ?? new Headers(),
      body: sent?.body,
    });

    expect(faults?.filter(isSound)).toEqual([]);
  },
);

/**
 * Methods that make something of their own of the answer, or answer nothing, and a list of which the
 * example is a single row.
 */
const shaped = [
  ...['enrichment.events.associations.', 'incidents.updateMany', 'tags.change'],
  'analytics.raw.responses',
];

const examples = (contract?.examples ?? []).flatMap(({ key, status, name, value }) => {
  const call = calls.find(([, , operation]) => operation === key);
  const isShaped = shaped.some((name) => call?.[0].startsWith(name));
  return call === undefined || isShaped || status >= 300
    ? []
    : [[call[0], name, call[1], { value, rest: answerTo(key) }] as const];
});

test.skipIf(contract === undefined).each(examples)(
  '%s answers what the document has for %s',
  async (_method, _name, call, { value, rest }) => {
    const { pd } = openClient(Response.json(value), rest);
    const parts = [value, ...Object.values(Object(value))];
    const rows = parts.filter((part) => Array.isArray(part));

    const answered = await call(pd);

    expect([...parts, ...rows.flat(), ...rows.map((part) => part.slice(0, 1))]).toContainEqual(
      answered,
    );
  },
);

test.skipIf(contract === undefined)('says how much of the API has a method', () => {
  const covered = new Set(calls.map(([, , operation]) => operation));
  const all = contract?.operations.size ?? 0;
  const left = all - covered.size;

  console.error(
    `pagerduty-sdk: ${covered.size} of ${all} operations have a resource method, ${left} only request; ${examples.length} examples read`,
  );
  expect(covered.size).toBe(all);
});
