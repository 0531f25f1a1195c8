import { InvalidRequestError } from '../errors.ts';
import type { WebhookEvent } from './event.ts';
import { isKnownType } from './is-event.ts';
import {
  isSigned,
  readSecrets,
  readSignatures,
  type WebhookHeaders,
  type WebhookSecrets,
} from './signature.ts';
import { WebhookError } from './webhook-error.ts';

// Twice what PagerDuty sends at most.
export const maxWebhookBytes = 524_288;

/** Options of {@link verifyWebhook}. */
export interface VerifyOptions {
  /** Largest body that is looked at, 524 288 bytes unless told. */
  readonly maxBytes?: number | undefined;
}

/**
 * The event of a webhook v3 delivery, once its signature is found right; nothing is parsed before.
 * The body must be as it came, byte for byte. Throws {@link WebhookError} with the reason.
 *
 * A delivery bears no time, so an old one can be sent again: keep the `id` of the events done, for
 * 48 hours at least, which also tells PagerDuty's own redeliveries.
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: WebhookSecrets,
  { maxBytes = maxWebhookBytes }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const keys = readSecrets(secrets);
  const signatures = readSignatures(headers);
  checkInput(rawBody, maxBytes);
  if (rawBody.length > maxBytes) throw tooLarge(maxBytes);
  // A copy, so that what is parsed is what was verified.
  const body = new Uint8Array(
    typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : rawBody,
  );
  if (body.length > maxBytes) throw tooLarge(maxBytes);
  if (!(await isSigned(body, signatures, keys))) {
    throw new WebhookError('no-match', 'No signature was made with a secret of this subscription');
  }
  return readEvent(body);
}

/** The refusal of a body beyond the limit. */
export function tooLarge(maxBytes: number): WebhookError {
  return new WebhookError('too-large', `The body has more than ${maxBytes} bytes`);
}

function checkInput(rawBody: unknown, maxBytes: number): void {
  if (!(maxBytes > 0)) throw new InvalidRequestError('maxBytes must be above 0');
  if (typeof rawBody !== 'string' && !(rawBody instanceof Uint8Array)) {
    throw new InvalidRequestError('rawBody must be the bytes or the text as it came, not parsed');
  }
}

function readEvent(body: Uint8Array): WebhookEvent {
  const event = readField(parseJson(body), 'event');
  if (isEnvelope(event)) return event;
  throw new WebhookError('not-an-event', 'The body holds no event with its id, type and data');
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new WebhookError('not-json', 'The body is not JSON');
  }
}

function isEnvelope(event: unknown): event is WebhookEvent {
  const type = readField(event, 'event_type');
  const texts = [
    type,
    ...['id', 'resource_type', 'occurred_at'].map((key) => readField(event, key)),
  ];
  if (!texts.every((text) => typeof text === 'string')) return false;
  const data = readField(event, 'data');
  return !isKnownType(type) || (typeof data === 'object' && data !== null);
}

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
