import { createServer } from 'node:http';
import { isEvent, readWebhook, WebhookError } from 'pagerduty-sdk';

const secret = 'the secret of the subscription';

/** A handler for whatever speaks `Request` and `Response`. */
async function handle(request: Request): Promise<Response> {
  try {
    const { event } = await readWebhook(request, { secrets: secret });
    if (isEvent(event, 'incident.triggered')) console.info(`Triggered: ${event.data.title}`);
    return new Response(null, { status: 202 });
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return new Response(error.reason, { status: error.status });
  }
}

// node:http gives the body in chunks; the signature is that of all of them.
const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const body = new Uint8Array(Buffer.concat(chunks));
  const answer = await handle(new Request('http://localhost/', { method: 'POST', headers, body }));
  outgoing.writeHead(answer.status).end(await answer.text());
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

// What PagerDuty does: signs the body and sends it.
const address = server.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
const body = JSON.stringify({
  event: {
    id: '01BWC1EXAMPLE',
    event_type: 'incident.triggered',
    resource_type: 'incident',
    occurred_at: '2026-03-04T15:00:00Z',
    agent: null,
    client: null,
    data: { id: 'Q1', type: 'incident', title: 'Checkout is slow', urgency: 'high' },
  },
});
const algorithm = { name: 'HMAC', hash: 'SHA-256' };
const bytes = new TextEncoder();
const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign']);
const signature = Buffer.from(await crypto.subtle.sign('HMAC', key, bytes.encode(body)));

for (const signed of [signature.toString('hex'), '00'.repeat(32)]) {
  const headers = { 'X-PagerDuty-Signature': `v1=${signed}` };
  const { status } = await fetch(url, { method: 'POST', headers, body });
  console.info(`Answered ${status}`);
}
server.close();
