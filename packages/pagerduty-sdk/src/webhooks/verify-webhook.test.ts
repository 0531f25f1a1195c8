import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { InvalidRequestError, PagerDutyError } from '../errors.ts';
import { visible } from '../post/visible.fixture.ts';
import { verifyWebhook } from './verify-webhook.ts';
import { delivery, secret, sign } from './webhook.fixture.ts';
import { WebhookError } from './webhook-error.ts';

const header = 'X-PagerDuty-Signature';
const utf8 = new TextEncoder();
const event = JSON.parse(delivery).event;

test('knows a signature made by another implementation', async () => {
  const signature = `v1=${createHmac('sha256', secret).update(delivery).digest('hex')}`;

  await expect(verifyWebhook(delivery, { [header]: signature }, secret)).resolves.toEqual(event);
});

test.each<[string, string | Uint8Array]>([
  ['text', delivery],
  ['bytes', utf8.encode(delivery)],
  ['a part of a buffer', utf8.encode(`xx${delivery}x`).subarray(2, -1)],
  ['a Buffer', Buffer.from(delivery)],
])('gives the event of a body that comes as %s', async (_, body) => {
  const headers = new Headers({ [header]: await sign(delivery, secret) });

  expect(await verifyWebhook(body, headers, secret)).toEqual(event);
});

test.each<[string, (signature: string) => Record<string, string | string[]>]>([
  ['in lower case', (signature) => ({ 'x-pagerduty-signature': signature })],
  ['in upper case', (signature) => ({ 'X-PAGERDUTY-SIGNATURE': signature })],
  ['as a list', (signature) => ({ [header]: ['v2=aa', signature] })],
  ['among others', (signature) => ({ [header]: `v2=aa, v1=${'0'.repeat(64)} , ${signature}` })],
  ['beside another get', (signature) => ({ [header]: signature, get: 'x' })],
])('finds the signature %s', async (_, headersOf) => {
  const headers = headersOf(await sign(delivery, secret));

  expect(await verifyWebhook(delivery, headers, secret)).toEqual(event);
});

test.each([
  ['the new secret, before it is signed with', ['old'], ['new', 'old']],
  ['the old secret, while it is signed with both', ['old', 'new'], ['old']],
  ['the new secret, while it is signed with both', ['old', 'new'], ['new']],
])('secrets may be rotated: %s', async (_, signed, known) => {
  const headers = { [header]: await sign(delivery, ...signed) };

  expect(await verifyWebhook(delivery, headers, known)).toEqual(event);
});

test('an event of an unknown type passes, whatever its data', async () => {
  const body = delivery
    .replace('incident.triggered', 'incident.teleported')
    .replace(/"data":.*/, '"data":null}}');
  const headers = { [header]: await sign(body, secret) };

  const unknown = await verifyWebhook(body, headers, secret);

  expect(unknown).toMatchObject({ event_type: 'incident.teleported', data: null });
});

const good = await sign(delivery, secret);
const broken = new Uint8Array([0x22, 0xff, 0x22]);
const without = (field: string) => delivery.replace(`"${field}":`, '"other":');

test.each<[string, string | Uint8Array, string | undefined, WebhookError['reason'], number]>([
  ['no header', delivery, undefined, 'missing-signature', 401],
  ['an empty header', delivery, '', 'missing-signature', 401],
  ['another version', delivery, good.replace('v1', 'v2'), 'missing-signature', 401],
  ['a short signature', delivery, good.slice(0, -1), 'missing-signature', 401],
  ['a long signature', delivery, `${good}0`, 'missing-signature', 401],
  ['no hex', delivery, `v1=${'g'.repeat(64)}`, 'missing-signature', 401],
  ['another secret', delivery, await sign(delivery, 'other'), 'no-match', 403],
  ['another body', `${delivery} `, good, 'no-match', 403],
  ['an empty body', '', good, 'no-match', 403],
  ['a large body', 'x'.repeat(524_289), good, 'too-large', 413],
  ['large bytes', new Uint8Array(524_289), good, 'too-large', 413],
  ['a body that is large as bytes', 'é'.repeat(262_145), good, 'too-large', 413],
  ['half a body', '{"event":', await sign('{"event":', secret), 'not-json', 400],
  ['nothing, signed', '', await sign('', secret), 'not-json', 400],
  ['no UTF-8', broken, await sign(broken, secret), 'not-json', 400],
  ['null', 'null', await sign('null', secret), 'not-an-event', 400],
  ['a list', '[]', await sign('[]', secret), 'not-an-event', 400],
  ['no event', '{"event":1}', await sign('{"event":1}', secret), 'not-an-event', 400],
  ['no id', without('id'), await sign(without('id'), secret), 'not-an-event', 400],
  [
    'no type',
    without('event_type'),
    await sign(without('event_type'), secret),
    'not-an-event',
    400,
  ],
  ['no data', without('data'), await sign(without('data'), secret), 'not-an-event', 400],
])('refuses %s', async (_, body, signature, reason, status) => {
  const headers = signature === undefined ? {} : { [header]: signature };

  const error = await verifyWebhook(body, headers, secret).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(WebhookError);
  expect(error).toBeInstanceOf(PagerDutyError);
  expect(error).toMatchObject({ name: 'WebhookError', reason, status });
  expect(visible(error, inspect)).not.toContain(secret);
});

test('the limit can be set', async () => {
  const headers = { [header]: good };
  const maxBytes = utf8.encode(delivery).length;

  const within = await verifyWebhook(delivery, headers, secret, { maxBytes });
  const beyond = verifyWebhook(delivery, headers, secret, { maxBytes: maxBytes - 1 });

  await expect(beyond).rejects.toThrow(`The body has more than ${maxBytes - 1} bytes`);
  expect(within).toEqual(event);
});

test('parses nothing that is not verified', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  const headers = { [header]: await sign(delivery, 'other') };

  const refused = await verifyWebhook(delivery, headers, secret).catch(() => 'refused');
  const calls = parse.mock.calls.length;
  parse.mockRestore();

  expect([refused, calls]).toEqual(['refused', 0]);
});

test('parses the bytes that were verified, though the buffer is reused meanwhile', async () => {
  const body = utf8.encode(delivery);

  const call = verifyWebhook(body, { [header]: good }, secret);
  body.fill(0);

  expect(await call).toEqual(event);
});

test('looks at no more than 16 signatures', async () => {
  const noise = Array.from({ length: 15 }, () => `v1=${'0'.repeat(64)}`);
  const verify = (...signatures: readonly string[]) =>
    verifyWebhook(delivery, { [header]: signatures.join(',') }, secret);

  const sixteen = await verify(...noise, good);
  const seventeen = verify(...noise, `v1=${'1'.repeat(64)}`, good);

  await expect(seventeen).rejects.toThrow(WebhookError);
  expect(sixteen).toEqual(event);
});

test.each([
  ['no secret', delivery, [], {}],
  ['an empty secret', delivery, '', {}],
  ['an empty secret among others', delivery, [secret, ''], {}],
  ['a body that was parsed', JSON.parse(delivery), secret, {}],
  ['a limit that is no number', delivery, secret, { maxBytes: Number.NaN }],
])('refuses to be called with %s', async (_, body, secrets, options) => {
  const call = verifyWebhook(body, { [header]: good }, secrets, options);

  await expect(call).rejects.toThrow(InvalidRequestError);
});
