import { ApiError } from '../errors.ts';
import type { Authorization } from './auth.ts';
import { redact } from './redact.ts';

/** One answer, body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Said {
  readonly message: string;
  readonly code: number | undefined;
  readonly errors: readonly string[];
}

/** Who was refused. */
interface Asker {
  /** OAuth scope of the operation, where it is known. */
  readonly scope: string | undefined;
  readonly secret: string;
  /** Kind of the credential, where one was sent. */
  readonly kind?: Authorization['kind'] | undefined;
}

const maxSentenceLength = 300;
const maxSentences = 50;
const maxDepth = 4;

/**
 * The error of an answer that is not 2xx. PagerDuty's envelope is read in every form it was seen in:
 * `errors` as a list, a text or lists per field, `error` as a text, a bare list, or an HTML page.
 */
export function readFailure(
  operation: string,
  answer: Answer,
  { scope, secret, kind }: Asker,
): ApiError {
  const clean = (text: string) => shorten(redact(text, secret));
  const { message, code, errors } = readBody(answer);
  const requestId = answer.headers.get('x-request-id');
  return new ApiError({
    operation,
    status: answer.status,
    message: clean(message),
    code,
    errors: errors.slice(0, maxSentences).map(clean),
    requestId: requestId === null ? undefined : clean(requestId),
    retryAfterMs: retryAfterMs(answer),
    scope: answer.status === 403 && scope !== '' ? scope : undefined,
    hint: hintOf(answer.status, { scope, kind }),
  });
}

/** What to do about an answer that seldom says so itself. */
function hintOf(status: number, { scope, kind }: Omit<Asker, 'secret'>): string | undefined {
  if (status === 401 && kind !== undefined) {
    return "check the key and its region: with region: 'eu' the host is api.eu.pagerduty.com";
  }
  if (status !== 403) return undefined;
  if (kind === 'token') return 'the key may be read-only, or its user may not do this';
  return kind === 'bearer' && scope ? `the token may lack the OAuth scope ${scope}` : undefined;
}

/**
 * How long the API asks to wait, in milliseconds: `Retry-After`, or on a 429 `ratelimit-reset`, which
 * stands on every other answer too and says nothing there.
 */
export function retryAfterMs({ status, headers }: Omit<Answer, 'text'>): number | undefined {
  const asked = readWait(headers.get('retry-after'));
  return asked ?? (status === 429 ? readWait(headers.get('ratelimit-reset')) : undefined);
}

function readWait(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const waitMs = value.endsWith('GMT') ? Date.parse(value) - Date.now() : Number.NaN;
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function readBody({ status, text }: Answer): Said {
  const { message, code, errors } = findDetail(parseJson(text));
  const given = typeof message === 'string' ? message.trim() : '';
  const sentences = flatten(errors);
  const isMute = given === '' && sentences.length === 0;
  return {
    message: isMute ? (plainText(text) ?? fallback(status)) : given,
    code: readCode(code),
    errors: sentences,
  };
}

/** The part of a body that says what went wrong; all of it where its shape is unknown. */
function findDetail(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body === 'string') return { message: body };
  if (Array.isArray(body)) return { errors: body };
  if (!isRecord(body)) return {};
  const { error } = body;
  if (typeof error === 'string') return { ...body, message: error };
  if (Array.isArray(error)) return { ...body, errors: error };
  if (isRecord(error)) return error;
  const isKnown = 'message' in body || 'errors' in body;
  return isKnown ? body : { errors: body };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readCode(code: unknown): number | undefined {
  const isWritten = typeof code === 'number' || (typeof code === 'string' && /^\d+$/.test(code));
  return isWritten ? Number(code) : undefined;
}

function flatten(errors: unknown, depth = 0): readonly string[] {
  if (errors === undefined || errors === null || depth > maxDepth) return [];
  if (Array.isArray(errors)) return errors.flatMap((each) => flatten(each, depth + 1));
  if (!isRecord(errors)) return [String(errors)];
  return Object.entries(errors).flatMap(([field, value]) =>
    flatten(value, depth + 1).map((sentence) => `${field}: ${sentence}`),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body itself, unless it is JSON that says nothing, an HTML page or empty. */
function plainText(text: string): string | undefined {
  const trimmed = text.trim();
  const isJson = parseJson(text) !== undefined;
  return isJson || trimmed === '' || trimmed.startsWith('<') ? undefined : trimmed;
}

function shorten(text: string): string {
  return text.length > maxSentenceLength ? `${text.slice(0, maxSentenceLength)}…` : text;
}

function fallback(status: number): string {
  if (status >= 300 && status < 400) return 'a redirect, which is never followed with a credential';
  return 'no explanation was given';
}
