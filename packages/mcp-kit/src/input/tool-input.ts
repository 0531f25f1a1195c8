import * as z from 'zod';
import type { Wish } from '../context.ts';
import { InputError } from '../errors.ts';
import { type CursorScope, openCursor } from '../output/cursor.ts';
import type { PageWish, Shape, ToolDefinition } from '../tool.ts';
import type { Parsed } from './parse.ts';

const listShape = {
  limit: z.int().min(1).default(25).describe('Rows to return at most'),
  cursor: z.string().min(1).max(4096).optional().describe('next_cursor of the last answer'),
  fields: z.array(z.string()).optional().describe('Return only these fields'),
};

/** The parameters of a tool: its own, and those that its declaration asks for. */
export function fullShape<S extends Shape, Deps, Source>({
  input,
  context,
  list,
}: ToolDefinition<S, Deps, Source>): Shape {
  const wish = z.boolean().default(true).describe(`Only ${context?.words}; false: whole account`);
  return {
    ...(context ? { current_user_context: wish } : {}),
    ...input,
    ...(list === true ? listShape : {}),
  };
}

/** What the caller wants of the context. */
export function wishOf({ values, given }: Parsed): Wish {
  if (values['current_user_context'] !== true) return 'off';
  return given['current_user_context'] === undefined ? 'default' : 'given';
}

/** The part of the arguments that decides which rows a list has. */
export function scopeOf(tool: string, { values }: Parsed, principal: string): CursorScope {
  const { limit: _, cursor: __, fields: ___, ...filters } = values;
  return { tool, filters, principal };
}

/** Which rows the caller of a list asks for; a cursor of another call is refused. */
export function pageOf(parsed: Parsed, scope: CursorScope, maxLimit: number): PageWish {
  const { cursor, limit } = parsed.values;
  return {
    limit: checkLimit(limit, parsed, maxLimit),
    cursor: typeof cursor === 'string' ? openCursor(scope, cursor) : undefined,
  };
}

function checkLimit(limit: unknown, { given }: Parsed, maxLimit: number): number {
  if (given['limit'] === undefined) return Math.min(Number(limit), maxLimit);
  if (Number(limit) <= maxLimit) return Number(limit);
  throw new InputError(
    `limit = ${limit}: at most ${maxLimit}`,
    `Ask for ${maxLimit} or fewer and go on with next_cursor.`,
  );
}

/** The fields that the caller of a list asked for. */
export function fieldsOf({ values }: Parsed): readonly string[] | undefined {
  const { fields } = values;
  return Array.isArray(fields) ? fields.map(String) : undefined;
}
