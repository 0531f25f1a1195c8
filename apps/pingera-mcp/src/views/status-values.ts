import { from, view } from 'mcp-kit';
import * as z from 'zod';

/** The values of one kind, in whatever shape the API sent them. */
export interface StatusValues {
  readonly of: string;
  readonly answer: unknown;
}

/** The words that a status may be. */
export const StatusValuesView = view<StatusValues>({
  of: z.string(),
  values: from(z.array(z.string()), ({ answer }) => valuesOf(answer)),
});

const Texts = z.array(z.string()).min(1);
const Objects = z.array(z.record(z.string(), z.unknown())).min(1);
const Holder = z.record(z.string(), z.unknown());

/** Where rows that are objects may keep the word itself; a label for people comes last. */
const keys = ['value', 'key', 'id', 'code', 'slug', 'status', 'impact', 'name'];

/** A list of texts or objects, alone or inside an object, or an object keyed by the values. */
function valuesOf(answer: unknown): readonly string[] {
  const texts = Texts.safeParse(answer);
  if (texts.success) return texts.data;
  const objects = Objects.safeParse(answer);
  if (objects.success) return objects.data.map(wordOf);
  const held = Holder.parse(answer);
  const list = Object.values(held).find((value) => Array.isArray(value));
  return list === undefined ? Texts.parse(Object.keys(held)) : valuesOf(list);
}

function wordOf(row: Readonly<Record<string, unknown>>): string {
  const value = keys.map((key) => row[key]).find((each) => typeof each === 'string');
  return z.string().parse(value);
}
