import { inspect } from 'node:util';
import type { Reply } from 'fake-fetch';
import { expect, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  PagerDutyError,
  TimeoutError,
} from '../errors.ts';
import { escaped, visible } from '../post/visible.fixture.ts';
import { PagerDutyEvents } from './client.ts';
import { alert, eventsClient, routingKey } from './events.fixture.ts';

const said = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

const failures: [string, new (...given: never[]) => Error, Reply][] = [
  ['a message', ApiError, said(400, { status: 'no', message: `bad key ${routingKey}` })],
  ['errors', ApiError, said(400, { message: 'no', errors: [`'${routingKey}' is unknown`] })],
  ['escapes', ApiError, said(400, `{"message":"${escaped(routingKey)}"}`)],
  ['broken JSON', ApiError, said(502, `{"routing_key":"${routingKey}"`)],
  ['text that is cut', ApiError, said(502, `${'x'.repeat(290)}${routingKey}`)],
  ['the request id', ApiError, said(400, {}, { 'x-request-id': routingKey })],
  ['the wait', ApiError, said(429, {}, { 'retry-after': routingKey })],
  ['a redirect', ApiError, said(307, '', { location: `https://x.invalid/${routingKey}` })],
  ['an answer', InvalidResponseError, said(202, routingKey)],
  ['a fault', ConnectionError, new TypeError(`cannot send {"routing_key":"${routingKey}"}`)],
  ['a code', ConnectionError, Object.assign(new Error('no'), { code: routingKey })],
  ['a cause', ConnectionError, new TypeError('failed', { cause: new Error(routingKey) })],
  ['a slow answer', TimeoutError, new DOMException(routingKey, 'TimeoutError')],
];

test.each(failures)('no error shows the key: repeated in %s', async (_, kind, reply) => {
  for (const name of ['trigger', 'change'] as const) {
    const copy = reply instanceof Response ? reply.clone() : reply;
    const { events } = eventsClient([copy], { retries: 0 });

    const error = await events[name](alert()).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(PagerDutyError);
    expect(error).not.toHaveProperty('cause');
    expect(visible(error, inspect)).not.toContain(routingKey.slice(0, 10));
  }
});

test('no error shows the key: an event that cannot be written', async () => {
  const { events } = eventsClient([]);
  const payload = { ...alert().payload, custom_details: { big: 1n } };

  const error = await events.trigger({ payload }).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(visible(error, inspect)).not.toContain(routingKey.slice(0, 10));
});

test('no error shows the key: one that is malformed', () => {
  let error: unknown;
  try {
    new PagerDutyEvents({ routingKey: `${routingKey}0` });
  } catch (thrown) {
    error = thrown;
  }

  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(visible(error, inspect)).not.toContain(routingKey.slice(0, 10));
});

test('what is left of a message that repeats the key', async () => {
  const reply = said(400, { status: 'no', message: `bad key ${routingKey}` });
  const { events } = eventsClient([reply]);

  const call = events.resolve('a');

  await expect(call).rejects.toThrow('POST /v2/enqueue answered 400: bad key [redacted]');
});
