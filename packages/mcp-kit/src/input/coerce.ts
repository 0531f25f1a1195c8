import * as z from 'zod';

/** The schema inside `optional`, `default`, `nullable` and the input side of a transform. */
export function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return core(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? core(schema.in) : schema;
}

/**
 * The value a model most likely meant: `"5"` for a number, `"true"` for a boolean, `"[1]"` or a lone
 * value for a list, `"{…}"` for an object, `Triggered` for the enum value `triggered`, a number for
 * an id; within lists and objects too. Anything else stays as it is, for the schema to refuse.
 */
export function coerce(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const inner = core(schema);
  if (inner instanceof z.ZodArray) return coerceList(inner, value);
  if (inner instanceof z.ZodObject) return coerceObject(inner, parseIf('{', value));
  if (inner instanceof z.ZodRecord) return coerceRecord(inner, parseIf('{', value));
  if (inner instanceof z.ZodUnion) return coerceUnion(inner, value);
  if (inner instanceof z.ZodString) return coerceText(value);
  if (typeof value !== 'string') return value;
  if (inner instanceof z.ZodNumber)
    return /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (inner instanceof z.ZodBoolean) return coerceBoolean(value);
  return inner instanceof z.ZodEnum ? coerceOption(inner.options, value) : value;
}

/** Whether a null stands for "not given", as it does wherever the schema has no use for it. */
export function isLeftOut(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  return value === null && schema !== undefined && !z.safeParse(schema, null).success;
}

function coerceList(schema: z.ZodArray, value: unknown): unknown {
  const parsed = parseIf('[', value);
  const list = Array.isArray(parsed) ? parsed : splitOptions(schema, parsed);
  return list.map((item) => coerce(schema.element, item));
}

/** One value, or several parted by commas, which no enum value holds. */
function splitOptions(schema: z.ZodArray, value: unknown): readonly unknown[] {
  const isOption = core(schema.element) instanceof z.ZodEnum;
  return isOption && typeof value === 'string' ? value.split(',') : [value];
}

function coerceObject({ shape }: z.ZodObject, value: unknown): unknown {
  return mapRecord(value, (name, inner) => {
    const schema: z.core.$ZodType | undefined = Object.hasOwn(shape, name)
      ? shape[name]
      : undefined;
    if (isLeftOut(schema, inner)) return undefined;
    return schema === undefined ? inner : coerce(schema, inner);
  });
}

function coerceRecord({ valueType }: z.ZodRecord, value: unknown): unknown {
  return mapRecord(value, (_, inner) => coerce(valueType, inner));
}

function mapRecord(value: unknown, map: (name: string, inner: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, map(name, inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** Text stays text where a union takes it as it is. */
function coerceUnion(schema: z.ZodUnion, value: unknown): unknown {
  return schema.safeParse(value).success ? value : parseIf('[', parseIf('{', value));
}

/** A whole number past the safe range has lost digits on the way: it is nobody's id. */
function coerceText(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value : String(value);
}

function coerceBoolean(value: string): unknown {
  const word = value.trim().toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : value;
}

function coerceOption(options: readonly (string | number)[], value: string): unknown {
  const word = value.trim().toLowerCase();
  return options.find((option) => String(option).toLowerCase() === word) ?? value;
}

function parseIf(opening: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.trimStart().startsWith(opening)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
