import * as z from 'zod';
import { ToolError } from '../errors.ts';
import type { Shape } from '../tool.ts';
import { core } from './coerce.ts';
import { idResources } from './schemas.ts';

/** Knows the things of an account by the names that people use. */
export interface NameBook {
  /** The id that an id or a name means; a `ToolError` with the choices where it means none, or many. */
  idOf(resource: string, idOrName: string, signal: AbortSignal): Promise<string>;
}

/** How names are put right. */
export interface NameRules {
  readonly shape: Shape;
  readonly book: NameBook | undefined;
  /** Whether one wrong name in a list is a fault: half a change is not made. */
  readonly isStrict: boolean;
  readonly signal: AbortSignal;
  warn(sentence: string): void;
}

/**
 * The values of `idOrName` parameters as ids. In a list that only filters, names that mean nothing
 * are dropped with a warning as long as one is left.
 */
export async function resolveNames(
  rules: NameRules,
  input: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { book } = rules;
  if (book === undefined) return {};
  const named = idParameters(rules.shape).filter(
    ({ name, isNamed }) => isNamed && input[name] !== undefined,
  );
  return Object.fromEntries(
    await Promise.all(
      named.map(async ({ name, resource }) => {
        const idOf = (text: unknown) => book.idOf(resource, String(text), rules.signal);
        const value = input[name];
        return [name, await (Array.isArray(value) ? resolveList(rules, value, idOf) : idOf(value))];
      }),
    ),
  );
}

/** A parameter that takes an id, or several. */
export interface IdParameter {
  readonly name: string;
  readonly resource: string;
  /** Whether a name will do as well. */
  readonly isNamed: boolean;
  readonly isList: boolean;
}

/** The parameters of a tool that take ids. */
export function idParameters(shape: Shape): readonly IdParameter[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = core(schema);
    const isList = inner instanceof z.ZodArray;
    const single = isList ? core(inner.element) : inner;
    const entry = single instanceof z.ZodType ? idResources.get(single) : undefined;
    if (entry === undefined) return [];
    return [{ name, resource: entry.resource, isNamed: entry.isNamed === true, isList }];
  });
}

async function resolveList(
  { isStrict, warn }: NameRules,
  values: readonly unknown[],
  idOf: (value: unknown) => Promise<string>,
): Promise<readonly string[]> {
  const outcomes = await Promise.allSettled(values.map(idOf));
  const ids = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failures = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const fault = failures.find((reason) => !(reason instanceof ToolError));
  if (fault !== undefined) throw fault;
  if (failures.length > 0 && (isStrict || ids.length === 0)) throw failures[0];
  for (const { message } of failures) warn(`Ignored: ${message}`);
  return [...new Set(ids)];
}
