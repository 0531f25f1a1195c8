import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { readWebhook } from './read-webhook.ts';
import { delivery, secret, sign } from './webhook.fixture.ts';

const url = 'https://hooks.example.com/pagerduty';
const signature = await sign(delivery, secret);

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  const given = { 'X-PagerDuty-Signature': signature, ...headers };
  const init = { method: 'POST', headers: given, body, duplex: 'half' };
  return new Request(url, init);
}

/** A body that comes in chunks, and how many of them were asked for. */
function chunks(count: number, size: number) {
  const seen = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled += 1;
        if (seen.pulled > count) controller.close();
        else controller.enqueue(new Uint8Array(size));
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

test('reads the event of a request, and the ids of the delivery', async () => {
  const ids = { 'X-Webhook-Id': 'a3d6149f', 'X-Webhook-Subscription': 'PSUB1' };

  const read = await readWebhook(post(delivery, ids), { secrets: secret });

  expect(read).toEqual({
    event: JSON.parse(delivery).event,
    deliveryId: 'a3d6149f',
    subscriptionId: 'PSUB1',
  });
});

test('puts together a body that comes in pieces', async () => {
  const bytes = new TextEncoder().encode(delivery);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
      controller.close();
    },
  });

  const read = await readWebhook(post(body), { secrets: ['other', secret] });

  expect(read).toEqual({
    event: JSON.parse(delivery).event,
    deliveryId: undefined,
    subscriptionId: undefined,
  });
});

test('stops reading a body beyond the limit', async () => {
  const { body, seen } = chunks(100, 1_000);

  const call = readWebhook(post(body), { secrets: secret, maxBytes: 2_500 });

  await expect(call).rejects.toMatchObject({ reason: 'too-large', status: 413 });
  expect(seen).toEqual({ pulled: 3, cancelled: true });
});

test.each([
  ['says that it is too large', { 'content-length': '524289' }, 'too-large'],
  ['is not signed', { 'X-PagerDuty-Signature': '' }, 'missing-signature'],
])('reads nothing of a request that %s', async (_, headers, reason) => {
  const { body, seen } = chunks(1, 10);

  const call = readWebhook(post(body, headers), { secrets: secret });

  await expect(call).rejects.toMatchObject({ reason });
  expect(seen.pulled).toBe(0);
});

test('a request without a body is no webhook', async () => {
  const request = new Request(url, { headers: { 'X-PagerDuty-Signature': signature } });

  await expect(readWebhook(request, { secrets: secret })).rejects.toMatchObject({
    reason: 'no-match',
  });
});

test('says so when the body was read before', async () => {
  const request = post(delivery);
  await request.text();

  const call = readWebhook(request, { secrets: secret });

  await expect(call).rejects.toThrow(InvalidRequestError);
  await expect(call).rejects.toThrow('The body of the request was read before');
});
