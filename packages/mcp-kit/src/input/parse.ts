import * as z from 'zod';
import { type ErrorCode, InputError, invalidIdCode } from '../errors.ts';
import { closest, enumerate, visible } from '../text.ts';
import type { Shape } from '../tool.ts';
import { coerce, core, isLeftOut } from './coerce.ts';
import { idResources } from './schemas.ts';

/** How arguments are read. */
export interface InputRules {
  readonly shape: Shape;
  readonly aliases: Readonly<Record<string, string>>;
  readonly bundles: readonly string[];
  /** Whether a wrong value in a list is a fault like any other: half a change is not made. */
  readonly isStrict?: boolean;
}

/** Arguments that passed, parameters left out by the caller included where they have a default. */
export interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  /** The parameters that the caller gave. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

interface Fault {
  readonly code: ErrorCode;
  readonly sentence: string;
}

/** Where dropped values are told of; `undefined` where none is dropped. */
type Dropped = string[] | undefined;

type Read = { readonly value: unknown } | { readonly fault: Fault };

/**
 * Reads the arguments of a call. Unless the rules are strict, wrong values in a list are dropped with
 * a warning as long as one is left; every other fault is named in one {@link InputError}, with what
 * is allowed.
 */
export function parseInput(
  rules: InputRules,
  args: unknown,
  implied: Readonly<Record<string, unknown>> = {},
): Parsed {
  const { given, faults } = imply(implied, rules, settle(rules, args));
  const values: Record<string, unknown> = {};
  const warnings: string[] = [];
  for (const [name, schema] of Object.entries(rules.shape)) {
    const read = readValue(name, schema, given.get(name), rules.isStrict ? undefined : warnings);
    if ('fault' in read) faults.push(read.fault);
    else if (read.value !== undefined) values[name] = read.value;
  }
  const [first] = faults;
  if (first !== undefined) {
    throw new InputError(
      enumerate(faults.map((fault) => fault.sentence)),
      `Parameters: ${Object.keys(rules.shape).join(', ') || 'none'}.`,
      faults.length === 1 ? first.code : 'INVALID_INPUT',
    );
  }
  return { values, given: Object.fromEntries(given), warnings };
}

interface Settled {
  readonly given: Map<string, unknown>;
  readonly faults: Fault[];
}

/** Opens bundles, renames aliases and drops nulls, which models send for "not given". */
function settle({ shape, aliases, bundles }: InputRules, args: unknown): Settled {
  const given = new Map<string, unknown>();
  const faults: Fault[] = [];
  const flat = entriesOf('The arguments', args).flatMap(([name, value]) =>
    bundles.includes(name) && !Object.hasOwn(shape, name)
      ? entriesOf(name, coerce(z.looseObject({}), value))
      : [[name, value] as const],
  );
  for (const [name, value] of flat) {
    const current = renamed(name, shape, aliases);
    const schema = Object.hasOwn(shape, current) ? shape[current] : undefined;
    if (value === undefined || isLeftOut(schema, value)) continue;
    if (schema === undefined && isFirstPage(current, value, shape)) continue;
    if (schema === undefined) faults.push(unknownName(name, shape));
    else if (given.has(current) && !isSame(given.get(current), value)) {
      faults.push(fault(`${current} is given twice, with different values`));
    }
    given.set(current, value);
  }
  return { given, faults };
}

/** Adds what a former name of the tool implies; the caller may say the same, but nothing else. */
function imply(
  implied: Readonly<Record<string, unknown>>,
  { shape }: InputRules,
  settled: Settled,
): Settled {
  for (const [name, value] of Object.entries(implied)) {
    const schema = shape[name];
    const said = settled.given.get(name);
    const meant = schema === undefined ? said : coerce(schema, said);
    if (said !== undefined && !isSame(meant, value)) {
      const clash = `${name} cannot be ${clip(isShallow(said) ? spell(said) : '…')}`;
      settled.faults.push(fault(`${clash}: the tool's name implies ${spell(value)}`));
    }
    settled.given.set(name, value);
  }
  return settled;
}

function entriesOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  throw new InputError(`${name} must be an object of parameters`);
}

function renamed(name: string, shape: Shape, aliases: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(shape, name) || !Object.hasOwn(aliases, name)) return name;
  return aliases[name] ?? name;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isShallow(one) && isShallow(other) && spell(one) === spell(other));
}

function fault(sentence: string, code: ErrorCode = 'INVALID_INPUT'): Fault {
  return { code, sentence };
}

/** How other lists are paged, and what names their first page. */
const pageNames: ReadonlyMap<string, string> = new Map([
  ['page', '1'],
  ['offset', '0'],
]);

/** Whether it asks for the page that a list begins with anyway. */
function isFirstPage(name: string, value: unknown, shape: Shape): boolean {
  return Object.hasOwn(shape, 'cursor') && pageNames.get(name) === String(value);
}

function unknownName(name: string, shape: Shape): Fault {
  if (pageNames.has(name) && Object.hasOwn(shape, 'cursor')) {
    return fault(`there is no parameter ${name}: go on with cursor, the last answer's next_cursor`);
  }
  const guess = closest(name, Object.keys(shape));
  const help = guess === undefined ? '' : `; did you mean ${guess}?`;
  return fault(`there is no parameter ${clip(name)}${help}`);
}

function readValue(name: string, schema: z.ZodType, raw: unknown, warnings: Dropped): Read {
  if (raw === undefined) {
    const missing = schema.safeParse(undefined);
    return missing.success ? { value: missing.data } : { fault: fault(`${name} is required`) };
  }
  const value = coerce(schema, raw);
  const inner = core(schema);
  if (!isShallow(value)) return { fault: fault(`${name} is nested too deeply`) };
  if (Array.isArray(value) && inner instanceof z.ZodArray) {
    return readList(name, schema, inner, value, warnings);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { fault: fault(describe(name, raw, parsed.error), codeOf(inner)) };
}

function readList(
  name: string,
  schema: z.ZodType,
  list: z.ZodArray,
  value: readonly unknown[],
  warnings: Dropped,
): Read {
  const code = codeOf(core(list.element));
  if (value.length === 0) {
    return { fault: fault(`${name} is an empty list: leave it out, or name at least one value`) };
  }
  const checked = value.map((item) => ({ item, parsed: z.safeParse(list.element, item) }));
  const wrong = checked.flatMap(({ item, parsed }) =>
    parsed.success ? [] : [describe(name, item, parsed.error)],
  );
  const kept = checked.filter(({ parsed }) => parsed.success).map(({ item }) => item);
  if (kept.length === 0 || (wrong.length > 0 && warnings === undefined)) {
    return { fault: fault(enumerate(wrong), code) };
  }
  const whole = schema.safeParse(kept);
  if (!whole.success) return { fault: fault(describe(name, kept, whole.error), code) };
  if (wrong.length > 0) warnings?.push(`Ignored: ${enumerate(wrong)}`);
  return { value: whole.data };
}

function codeOf(schema: z.core.$ZodType): ErrorCode {
  const resource = schema instanceof z.ZodType ? idResources.get(schema)?.resource : undefined;
  return resource === undefined ? 'INVALID_INPUT' : invalidIdCode(resource);
}

function describe(name: string, value: unknown, error: z.core.$ZodError): string {
  const reasons = error.issues.map(({ path, message }) =>
    clip(path.length === 0 ? message : `${path.join('.')}: ${message}`, 1000),
  );
  return `${name} = ${clip(isShallow(value) ? spell(value) : '…')}: ${enumerate(reasons, ', ')}`;
}

const deepest = 64;

/** Whether a value can be walked and written out without running out of stack. */
function isShallow(value: unknown, left = deepest): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1));
}

function spell(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function clip(text: string, length = 80): string {
  return visible(text.length > length ? `${text.slice(0, length - 1)}…` : text);
}
