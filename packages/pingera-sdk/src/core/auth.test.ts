import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { authorize } from './auth.ts';

test('sends an API key as it is', async () => {
  expect(await authorize({ apiKey: 'k3y' })).toEqual({ header: 'k3y', secret: 'k3y' });
});

test('sends a JWT as a bearer token, also when there is a key', async () => {
  const authorization = await authorize({ apiKey: 'k3y', jwt: 'a.b.c' });

  expect(authorization).toEqual({ header: 'Bearer a.b.c', secret: 'a.b.c' });
});

test('asks a function each time', async () => {
  const jwts = ['first', 'second'];
  const auth = async () => ({ jwt: jwts.shift() });

  expect((await authorize(auth))?.secret).toBe('first');
  expect((await authorize(auth))?.secret).toBe('second');
});

test('is fine with no credential', async () => {
  expect(await authorize({})).toBeUndefined();
});

test.each([
  ['empty', ''],
  ['prefixed', 'Bearer s3cr3t'],
  ['broken', 's3cr3t\r\nX-Other: 1'],
  ['not ASCII', 's3cr3t\u200b'],
])('refuses a credential that is %s without repeating it', async (_, apiKey) => {
  const answer = authorize({ apiKey });

  await expect(answer).rejects.toThrow(PingeraInvalidRequestError);
  await expect(answer).rejects.not.toThrow('s3cr3t');
});

test('refuses what a function gives that is no credential', async () => {
  const auth = () => JSON.parse('null');

  await expect(authorize(auth)).rejects.toThrow('auth must give an object');
});
