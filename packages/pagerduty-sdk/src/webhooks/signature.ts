import { InvalidRequestError } from '../errors.ts';
import { WebhookError } from './webhook-error.ts';

/** The headers of a request: those of `fetch`, of `node:http`, or any record of them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** One signing secret, or several while one replaces another. */
export type WebhookSecrets = string | readonly string[];

const signatureHeader = 'x-pagerduty-signature';

/** PagerDuty sends one per secret; more would only be made to keep this busy. */
const maxSignatures = 16;

/** The secrets as a list; none, or an empty one that anybody can sign with, is refused. */
export function readSecrets(secrets: WebhookSecrets): readonly string[] {
  const list = typeof secrets === 'string' ? [secrets] : secrets;
  if (list.length === 0 || list.some((secret) => typeof secret !== 'string' || secret === '')) {
    throw new InvalidRequestError('secrets must hold one or more texts that are not empty');
  }
  return list;
}

/** The signatures that the header gives in the version that is understood, `v1`. */
export function readSignatures(headers: WebhookHeaders): readonly Uint8Array<ArrayBuffer>[] {
  const given = readHeader(headers, signatureHeader);
  if (given === undefined) {
    throw new WebhookError('missing-signature', 'There is no X-PagerDuty-Signature header');
  }
  const signatures = given
    .split(',')
    .map((signature) => /^v1=([0-9a-f]{64})$/i.exec(signature.trim())?.[1])
    .filter((hex) => hex !== undefined);
  if (signatures.length === 0) {
    throw new WebhookError('missing-signature', 'X-PagerDuty-Signature holds no v1 signature');
  }
  return signatures.slice(0, maxSignatures).map(fromHex);
}

/** Whether one of the secrets made one of the signatures; Web Crypto compares in constant time. */
export async function isSigned(
  body: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  secrets: readonly string[],
): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  for (const secret of secrets) {
    const bytes = new TextEncoder().encode(secret);
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
    for (const signature of signatures) {
      if (await crypto.subtle.verify('HMAC', key, signature, body)) return true;
    }
  }
  return false;
}

/** A header by its name in lower case; one that came more than once is joined as HTTP says. */
export function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
  return values.length === 0 ? undefined : values.join(',');
}

function isHeaders(
  headers: WebhookHeaders,
): headers is Extract<WebhookHeaders, { get(name: string): string | null }> {
  return 'get' in headers && typeof headers.get === 'function';
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
