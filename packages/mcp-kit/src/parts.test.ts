import { expect, test } from 'vitest';
import { Parts } from './parts.ts';

const late = new RangeError('GET /alerts took longer than 30 ms');

const explain = (error: unknown) =>
  error instanceof RangeError ? ({ code: 'TIMEOUT', message: error.message } as const) : undefined;

function begin(signal = new AbortController().signal) {
  const warnings: string[] = [];
  const told: string[] = [];
  const parts = new Parts(
    {
      signal,
      warn: (sentence) => warnings.push(sentence),
      progress: async (done, total, message) => void told.push(`${done}/${total} ${message}`),
    },
    explain,
  );
  return { parts, warnings, told };
}

test('a part that failed is missing, and named', async () => {
  const { parts, warnings, told } = begin();

  const read = await Promise.all([
    parts.get('alerts', Promise.reject(late)),
    parts.get('checks', Promise.resolve(3)),
  ]);

  expect(read).toEqual([undefined, 3]);
  expect(warnings).toEqual(['Answered without alerts: GET /alerts took longer than 30 ms']);
  expect(told).toEqual(['1/2 Read alerts', '2/2 Read checks']);
  expect(() => parts.throwIfEmpty()).not.toThrow();
});

test('where all failed, so does the answer', async () => {
  const { parts } = begin();
  await parts.get('alerts', Promise.reject(late));

  expect(() => parts.throwIfEmpty()).toThrow(late);
});

test('a fault of our own is not taken for one of the API', async () => {
  const { parts } = begin();

  await expect(parts.get('alerts', Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});

test('a call that was cancelled ends with its reason', async () => {
  const { parts } = begin(AbortSignal.abort(new Error('gone')));

  await expect(parts.get('alerts', Promise.reject(late))).rejects.toThrow('gone');
});

test('rows that are none are dropped', async () => {
  const { parts } = begin();
  const sent: readonly object[] = JSON.parse('[{"id":"a"},null,7,"b"]');

  expect(await parts.rows('alerts', Promise.resolve(sent))).toEqual([{ id: 'a' }]);
});
