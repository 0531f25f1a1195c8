import * as z from 'zod';

/** One field of a view: its schema, and where its value comes from. */
export interface Field<Source> {
  readonly schema: z.ZodType;
  readonly pick: (source: Source) => unknown;
}

/** What is shown of an item, field by field, each on its own: an odd one is left out, not fatal. */
export interface View<Source> {
  readonly fields: ReadonlyMap<string, z.ZodType>;
  show(source: Source): Shown;
}

interface Shown {
  readonly item: Readonly<Record<string, unknown>>;
  /** Names of fields whose value was not what the view expects. */
  readonly odd: readonly string[];
}

/**
 * A view over `Source`. A bare schema shows the field of that name; `from` names another origin.
 * Fields that are null or absent are left out.
 */
export function view<Source extends object>(
  fields: Readonly<Record<string, z.ZodType | Field<Source>>>,
): View<Source> {
  const entries = Object.entries(fields).map(
    ([name, field]) => [name, isField(field) ? field : from(field, pickNamed(name))] as const,
  );
  return {
    fields: new Map(entries.map(([name, { schema }]) => [name, schema])),
    show(source) {
      const item: Record<string, unknown> = {};
      const odd: string[] = [];
      for (const [name, field] of entries) {
        const value = attempt(() => field.pick(source));
        if (value === undefined || value === null) continue;
        const parsed = value === unreadable ? undefined : field.schema.safeParse(value);
        if (parsed?.success) item[name] = parsed.data;
        else odd.push(name);
      }
      return { item, odd };
    },
  };
}

/** A field that is made from the source by `pick`. */
export function from<Source>(schema: z.ZodType, pick: (source: Source) => unknown): Field<Source> {
  return { schema, pick };
}

function isField<Source>(field: z.ZodType | Field<Source>): field is Field<Source> {
  return !(field instanceof z.ZodType);
}

function pickNamed(name: string) {
  return (source: object): unknown => Reflect.get(source, name);
}

const unreadable = Symbol('unreadable');

/** The value, or {@link unreadable} where the source is not as its type says. */
function attempt(pick: () => unknown): unknown {
  try {
    return pick();
  } catch {
    return unreadable;
  }
}
