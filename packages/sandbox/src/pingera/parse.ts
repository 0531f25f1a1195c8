import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { parseDateTime, parseDay } from './dates.ts';
import { type ErrorLocation, type FieldErrors, unprocessable } from './refusals.ts';

const TYPE_MESSAGES: Readonly<Record<string, string>> = {
  string: 'Not a valid string.',
  number: 'Not a valid number.',
  int: 'Not a valid integer.',
  boolean: 'Not a valid boolean.',
  object: 'Not a valid mapping type.',
  record: 'Not a valid mapping type.',
  array: 'Not a valid list.',
};

/** The JSON body, checked; throws a 422 that names every bad field. */
export function readBody<T>(call: Call, schema: z.ZodType<T>): T {
  return parse('json', schema, call.body === undefined ? {} : call.body);
}

/** The query, checked; parameters that the schema does not name are ignored. */
export function readQuery<T>(call: Call, schema: z.ZodType<T>): T {
  return parse('query', schema, Object.fromEntries(call.query));
}

/** A whole number in a query. */
export function queryInteger(minimum: number, maximum: number, fallback: number) {
  return z
    .string()
    .regex(/^-?\d+$/, 'Not a valid integer.')
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))
    .default(fallback);
}

/** A truth value in a query. */
export const queryBoolean = z.stringbool({ error: 'Not a valid boolean.' });

/** A date-time as epoch milliseconds. */
export const dateTime = z.string().transform((text, context) => {
  const atMs = parseDateTime(text);
  if (atMs !== undefined) return atMs;
  context.addIssue('Not a valid datetime.');
  return z.NEVER;
});

/** A day, `YYYY-MM-DD`, as epoch milliseconds of its start. */
export const day = z.string().transform((text, context) => {
  const atMs = parseDay(text);
  if (atMs !== undefined) return atMs;
  context.addIssue('Not a valid date.');
  return z.NEVER;
});

function parse<T>(location: ErrorLocation, schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input, { error: messageOf, reportInput: true });
  if (parsed.success) return parsed.data;
  throw unprocessable(location, toFieldErrors(parsed.error.issues));
}

function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return typeMessage(issue.expected, issue.input);
  if (issue.code === 'too_small') return boundMessage('minimum', issue.origin, issue.minimum);
  if (issue.code === 'too_big') return boundMessage('maximum', issue.origin, issue.maximum);
  if (issue.code === 'invalid_format') return 'String does not match expected pattern.';
  if (issue.code !== 'invalid_value') return undefined;
  if (issue.input === undefined) return 'Missing data for required field.';
  return `Must be one of: ${issue.values.map(String).join(', ')}.`;
}

function typeMessage(expected: string, input: unknown): string {
  if (input === undefined) return 'Missing data for required field.';
  if (input === null) return 'Field may not be null.';
  return TYPE_MESSAGES[expected] ?? 'Invalid value.';
}

function boundMessage(side: 'minimum' | 'maximum', origin: string, bound: number | bigint): string {
  const isLength = origin === 'string' || origin === 'array';
  if (isLength) return `${side === 'minimum' ? 'Shorter' : 'Longer'} than ${side} length ${bound}.`;
  return `Must be ${side === 'minimum' ? 'greater' : 'less'} than or equal to ${bound}.`;
}

function toFieldErrors(issues: readonly z.core.$ZodIssue[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') plant(errors, issue.path, issue.message);
    else for (const key of issue.keys) plant(errors, [...issue.path, key], 'Unknown field.');
  }
  return errors;
}

function plant(errors: FieldErrors, path: readonly PropertyKey[], message: string): void {
  const [head = '_schema', ...rest] = path.map(String);
  const present = errors[head];
  if (rest.length === 0) {
    errors[head] = [...(Array.isArray(present) ? present : []), message];
    return;
  }
  const branch: FieldErrors = isBranch(present) ? present : {};
  errors[head] = branch;
  plant(branch, rest, message);
}

function isBranch(value: readonly string[] | FieldErrors | undefined): value is FieldErrors {
  return value !== undefined && !Array.isArray(value);
}
