import { mask } from '../mask.ts';

/** `Bearer …` and the like, or a token of a Telegram bot. */
const credential = /^(bearer|basic|token)\s|^(bot)?\d{6,}:[\w-]{30,}$/i;

/**
 * The configuration of a channel without what lets others send to it: webhooks carry their tokens in
 * path and query, so that only the host of a URL is shown.
 */
export function withoutCredentials(value: unknown): unknown {
  if (typeof value === 'string') return credential.test(value) ? mask : hostOnly(value);
  if (Array.isArray(value)) return value.map(withoutCredentials);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutCredentials(inner)]),
  );
}

function hostOnly(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.host === '') return text;
  const isBare = url.href === `${url.protocol}//${url.host}/`;
  return isBare ? text : `${url.protocol}//${url.host}/${mask}`;
}
