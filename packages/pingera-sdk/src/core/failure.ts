import * as z from 'zod/mini';
import { PingeraApiError, PingeraAuthError } from '../errors.ts';
import { redact } from './redact.ts';

/** One answer, body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const Body = z.looseObject({
  message: z.catch(z.optional(z.string()), undefined),
  status: z.catch(z.optional(z.string()), undefined),
  code: z.catch(z.optional(z.union([z.number(), z.string()])), undefined),
  errors: z.optional(z.unknown()),
});

const maxTextLength = 300;
const maxErrors = 20;

/**
 * The error of an answer that is not 2xx, whatever its body: `{code, status, message, errors}`, the
 * `{code, message}` of auth, other JSON, plain text, HTML or nothing. The secret is blotted out.
 */
export function readFailure(
  operation: string,
  answer: Answer,
  secret: string | undefined,
): PingeraApiError {
  const { status, headers } = answer;
  const clean = (text: string) => clip(redact(text, secret));
  const { said, code, errors } = readBody(answer);
  const sentences = limit(errors.map(clean));
  const requestId = headers.get('x-request-id');
  const ErrorClass = status === 401 ? PingeraAuthError : PingeraApiError;
  return new ErrorClass({
    operation,
    status,
    message: `${operation} answered ${status}: ${[clean(said), ...sentences].join('; ')}`,
    code: typeof code === 'string' ? clean(code) : code,
    errors: sentences,
    requestId: requestId === null ? undefined : clean(requestId),
    retryAfterMs: retryAfterMs(headers),
  });
}

/** The error of an operation that needs a credential where there is none; nothing was sent. */
export function missingCredential(operation: string): PingeraAuthError {
  return new PingeraAuthError({
    operation,
    status: 401,
    message: `${operation} needs a credential and was not sent: give the client an apiKey, a jwt or auth`,
    code: 'no_credential',
    errors: [],
    requestId: undefined,
    retryAfterMs: undefined,
  });
}

/** What `Retry-After` asks to wait, in milliseconds: seconds or an HTTP date. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const waitMs = value.endsWith(' GMT') ? Date.parse(value) - Date.now() : Number.NaN;
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function readBody({ status, text }: Answer) {
  const body = Body.safeParse(parseJson(text));
  const unread = textual(text) ?? fallback(status);
  if (!body.success) return { said: unread, code: undefined, errors: [] };
  const { message, status: statusName, code, errors } = body.data;
  const sentences = flatten(errors, '');
  const said = message ?? statusName ?? (sentences.length > 0 ? fallback(status) : unread);
  return { said: said.trim() === '' ? fallback(status) : said, code, errors: sentences };
}

/** Messages nested by place and field as `json.secrets.0.env_variable: message`. */
function flatten(errors: unknown, place: string): readonly string[] {
  if (errors === undefined || errors === null) return [];
  if (Array.isArray(errors)) return errors.flatMap((item) => flatten(item, place));
  if (typeof errors !== 'object') return [place === '' ? String(errors) : `${place}: ${errors}`];
  return Object.entries(errors).flatMap(([field, value]) =>
    flatten(value, place === '' ? field : `${place}.${field}`),
  );
}

function limit(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= maxErrors) return sentences;
  return [...sentences.slice(0, maxErrors), `and ${sentences.length - maxErrors} more`];
}

function clip(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textual(text: string): string | undefined {
  return text.trim() === '' || /^\s*</.test(text) ? undefined : text;
}

function fallback(status: number): string {
  if (status === 401) {
    return 'the credential is not valid; an API key is given as apiKey, a token as jwt';
  }
  if (status >= 300 && status < 400) return 'a redirect, which is never followed with a credential';
  return 'no explanation was given';
}
