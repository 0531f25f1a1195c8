import { ToolError } from 'mcp-kit';
import { PingeraApiError } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { concealed } from './conceal.ts';

const secret = 'a line\nand "quotes", of some length';

function refusal(message: string): PingeraApiError {
  return new PingeraApiError({
    ...{ operation: 'POST /secrets', status: 422, message, code: 422 },
    ...{ errors: [message], requestId: undefined, retryAfterMs: undefined },
  });
}

test('an answer is passed on', async () => {
  expect(await concealed(secret, Promise.resolve(1))).toBe(1);
});

test.each([
  [`Not ${secret}!`, 'Not (masked)!'],
  [`Not ${JSON.stringify(secret)}!`, 'Not "(masked)"!'],
  [`Not ${secret.slice(0, 20)}…`, 'Pingera refused it in words that repeat a part of the secret'],
])('an error %j is told as %j', async (said, told) => {
  const failed = concealed(secret, Promise.reject(refusal(said)));

  await expect(failed).rejects.toThrow(ToolError);
  await expect(failed).rejects.toMatchObject({ problem: { code: 'INVALID_INPUT', message: told } });
});

test.each([
  [secret, refusal('That name is taken')],
  ['a', refusal('That name is taken')],
  [secret, new TypeError('A fault of ours')],
])('with %j, %s is passed on as it is', async (value, error) => {
  await expect(concealed(value, Promise.reject(error))).rejects.toBe(error);
});
