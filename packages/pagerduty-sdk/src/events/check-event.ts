import { InvalidRequestError } from '../errors.ts';
import type { AlertPayload, ChangeEvent, EventSeverity, TriggerEvent } from './event.ts';
import { isTimestamp } from './timestamp.ts';

const maxSummaryLength = 1024;
const maxDedupKeyLength = 255;
const maxEventBytes = 524_288;
const severities: readonly EventSeverity[] = ['critical', 'error', 'warning', 'info'];

/** Refuses with an {@link InvalidRequestError} what PagerDuty would not take, naming field and limit. */
export function checkTrigger(event: TriggerEvent): void {
  const payload: Partial<AlertPayload> = checkCommon(event);
  checkRequired('payload.source', payload.source);
  const { severity } = payload;
  if (severity === undefined || !severities.includes(severity)) {
    throw new InvalidRequestError(`payload.severity must be one of ${severities.join(', ')}`);
  }
  checkText('payload.component', payload.component);
  checkText('payload.group', payload.group);
  checkText('payload.class', payload.class);
  checkText('client', event.client);
  checkUrl('client_url', event.client_url);
  if (event.dedup_key !== undefined) checkDedupKey(event.dedup_key);
}

/** Refuses a change event as {@link checkTrigger} does an alert. */
export function checkChange(event: ChangeEvent): void {
  const payload = checkCommon(event);
  checkText('payload.source', payload.source);
}

/** Refuses a key that is empty or too long. */
export function checkDedupKey(key: unknown): void {
  checkLength('dedup_key', checkRequired('dedup_key', key), maxDedupKeyLength);
}

/** The event as JSON; one that cannot be written or is too large is refused. */
export function encodeEvent(event: object): string {
  const text = tryJson(event);
  if (text === undefined) throw new InvalidRequestError('The event cannot be written as JSON');
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= maxEventBytes) return text;
  throw new InvalidRequestError(
    `The event must have at most ${maxEventBytes} bytes (512 KB) as JSON, and has ${bytes}`,
  );
}

function checkCommon<P>(event: { readonly payload: P } & Omit<ChangeEvent, 'payload'>): P & object {
  checkRecord('The event', event);
  const { payload, links, images } = event;
  checkRecord('payload', payload);
  const { summary, timestamp, custom_details }: Partial<AlertPayload> = payload;
  checkLength('payload.summary', checkRequired('payload.summary', summary), maxSummaryLength);
  if (timestamp !== undefined && !isTimestamp(timestamp)) {
    throw new InvalidRequestError(
      'payload.timestamp must be a Date or a time such as 2026-01-31T09:30:00Z, with its zone',
    );
  }
  if (custom_details !== undefined) checkRecord('payload.custom_details', custom_details);
  for (const [field, link] of entries('links', links)) {
    checkUrl(`${field}.href`, checkRequired(`${field}.href`, link.href));
    checkText(`${field}.text`, link.text);
  }
  for (const [field, image] of entries('images', images)) {
    checkUrl(`${field}.src`, checkRequired(`${field}.src`, image.src), ['https:']);
    checkUrl(`${field}.href`, image.href);
    checkText(`${field}.alt`, image.alt);
  }
  return payload;
}

function entries<T extends object>(
  name: string,
  list: readonly T[] | undefined = [],
): readonly (readonly [field: string, item: T])[] {
  if (!Array.isArray(list)) throw new InvalidRequestError(`${name} must be a list`);
  const named = list.map((item: T, index): [string, T] => [`${name}[${index}]`, item]);
  for (const [field, item] of named) checkRecord(field, item);
  return named;
}

function checkRecord(field: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidRequestError(`${field} must be an object`);
  }
}

function checkRequired(field: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new InvalidRequestError(`${field} must be a text that is not empty`);
}

function checkText(field: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'string') {
    throw new InvalidRequestError(`${field} must be a text`);
  }
}

/** Counts characters, not UTF-16 units. */
function checkLength(field: string, text: string, max: number): void {
  const length = text.length > max ? [...text].length : text.length;
  if (length > max) {
    throw new InvalidRequestError(
      `${field} must have at most ${max} characters, and has ${length}`,
    );
  }
}

function checkUrl(field: string, value: unknown, protocols?: readonly string[]): void {
  if (value === undefined) return;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) throw new InvalidRequestError(`${field} must be a URL`);
  if (protocols !== undefined && !protocols.includes(url.protocol)) {
    throw new InvalidRequestError(`${field} must be a URL that begins with ${protocols}//`);
  }
}

function tryJson(event: object): string | undefined {
  try {
    return JSON.stringify(event);
  } catch {
    return undefined;
  }
}
