import { expect, test } from 'vitest';
import { createCallers } from './callers.ts';

/** Callers that keep what they were made from. */
function callersOf(max: number) {
  const made: string[] = [];
  const callers = createCallers({
    max,
    create(credential: string, principal: string) {
      made.push(credential);
      return { deps: { credential }, context: undefined, principal };
    },
  });
  return { callers, made };
}

test('the same credential is the same caller, made once', async () => {
  const { callers, made } = callersOf(10);

  const one = await callers.of('key-a');
  const other = await callers.of('key-a');

  expect(other).toBe(one);
  expect(made).toEqual(['key-a']);
});

test('a credential that comes twice at the same time is one caller', async () => {
  const { callers, made } = callersOf(10);

  const [one, other] = await Promise.all([callers.of('key-a'), callers.of('key-a')]);

  expect(other).toBe(one);
  expect(made).toEqual(['key-a']);
});

test('different credentials are never the same caller', async () => {
  const { callers } = callersOf(1000);
  const keys = Array.from({ length: 200 }, (_, index) => `key-${index}`);

  const found = await Promise.all(keys.map((key) => callers.of(key)));

  expect(found.map(({ deps }) => deps.credential)).toEqual(keys);
  expect(new Set(found.map(({ principal }) => principal)).size).toBe(200);
});

test.each(['key-A', 'key-a ', ' key-a', 'key-', 'key-aa', ''])(
  '%j is another caller than "key-a"',
  async (credential) => {
    const { callers } = callersOf(10);

    const one = await callers.of('key-a');
    const other = await callers.of(credential);

    expect(other).not.toBe(one);
    expect(other.principal).not.toBe(one.principal);
  },
);

test('a principal is a hash that does not hold the credential', async () => {
  const { callers } = callersOf(10);

  const { principal } = await callers.of('key-a');

  expect(principal).toMatch(/^[0-9a-f]{64}$/);
});

test('the least recently used caller goes when there are too many', async () => {
  const { callers, made } = callersOf(2);

  const one = await callers.of('key-a');
  await callers.of('key-b');
  await callers.of('key-a');
  await callers.of('key-c');

  expect(await callers.of('key-a')).toBe(one);
  await callers.of('key-b');
  expect(made).toEqual(['key-a', 'key-b', 'key-c', 'key-b']);
});

test('a caller that cannot be made is not kept', async () => {
  let isBroken = true;
  const callers = createCallers({
    max: 10,
    create(credential: string, principal: string) {
      if (isBroken) throw new Error('malformed key');
      return { deps: { credential }, context: undefined, principal };
    },
  });

  await expect(callers.of('key-a')).rejects.toThrow('malformed key');
  isBroken = false;

  expect((await callers.of('key-a')).deps.credential).toBe('key-a');
});
