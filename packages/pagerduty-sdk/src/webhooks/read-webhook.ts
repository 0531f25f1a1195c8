import { InvalidRequestError } from '../errors.ts';
import type { WebhookEvent } from './event.ts';
import { readHeader, readSecrets, readSignatures, type WebhookSecrets } from './signature.ts';
import { maxWebhookBytes, tooLarge, type VerifyOptions, verifyWebhook } from './verify-webhook.ts';

/** How a request is read. */
export interface ReadWebhookOptions extends VerifyOptions {
  readonly secrets: WebhookSecrets;
}

/** A delivery whose signature is right. */
export interface WebhookDelivery {
  readonly event: WebhookEvent;
  /** `X-Webhook-Id`, the same on each redelivery; unlike `event.id` it is not signed. */
  readonly deliveryId: string | undefined;
  /** `X-Webhook-Subscription`, which is not signed. */
  readonly subscriptionId: string | undefined;
}

/**
 * Reads a webhook from the request of a fetch handler, no further than `maxBytes`, and verifies it as
 * {@link verifyWebhook} does. Answer 202 within 5 s and work afterwards; on a {@link WebhookError}
 * answer its `status`.
 */
export async function readWebhook(
  request: Request,
  { secrets, maxBytes = maxWebhookBytes }: ReadWebhookOptions,
): Promise<WebhookDelivery> {
  readSecrets(secrets);
  if (request.bodyUsed) throw new InvalidRequestError('The body of the request was read before');
  const { headers } = request;
  // What cannot be verified is not worth reading.
  readSignatures(headers);
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
  const body = await readBody(request, maxBytes);
  return {
    event: await verifyWebhook(body, headers, secrets, { maxBytes }),
    deliveryId: readHeader(headers, 'x-webhook-id'),
    subscriptionId: readHeader(headers, 'x-webhook-subscription'),
  };
}

async function readBody({ body }: Request, maxBytes: number): Promise<Uint8Array> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(part.value);
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}
