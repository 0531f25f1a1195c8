import type { Parameter } from './document.ts';
import { type Field, fieldsOf } from './fields.ts';
import { resolveSchema, type Schema, type Schemas } from './schema.ts';
import { isArray, isReadOnly, itemsOf, valuesOf } from './shape.ts';

const maxLength = 400;
const maxValues = 6;

/** A value that cannot be taken for a mark of the notation. */
const plainValue = /^[\w.:/-]+$/;

/** All that a reference consists of; too short to be cut. */
const identifying: ReadonlySet<string> = new Set(['id', 'type']);

interface Style {
  readonly schemas: Schemas;
  /** How many levels of braces are written out; `{…}` stands for the next one. */
  readonly levels: number;
  /** Whether a reference is written out even past the last level. */
  readonly references: boolean;
  /** Whether the values of short enums are written. */
  readonly values: boolean;
  /** How many optional fields of an object are written. */
  readonly optional: number;
}

/**
 * The fields of a body on one line: `{incident!:{title!,urgency=high|low,assignments[]:{…}}}`, with
 * `!` for required, `[]` for lists, `*` for any key and `…` for what was cut, deepest level first, to
 * stay within 400 characters. Empty where the body has no known fields.
 */
export function signatureOf(schema: Schema, schemas: Schemas): string {
  const field: Field = { schema, required: false };
  let line = '';
  for (const style of stylesFor(schemas)) {
    line = spell('', field, style);
    if (line.length <= maxLength) break;
  }
  return line.startsWith(':') ? line.slice(1) : line;
}

/** A query parameter under its name on the wire: `ids[]!`, `statuses[]=triggered|resolved`. */
export function parameterSignature(
  { name, required, schema }: Parameter,
  schemas: Schemas,
): string {
  const content = isArray(schema, schemas) ? itemsOf(schema, schemas) : schema;
  return `${name}${required ? '!' : ''}${spellValues(content, schemas)}`;
}

/** From the most telling to the shortest. */
function* stylesFor(schemas: Schemas): Generator<Style> {
  const most = { schemas, references: true, values: true, optional: Number.POSITIVE_INFINITY };
  yield { ...most, levels: 3 };
  yield { ...most, levels: 3, references: false };
  yield { ...most, levels: 2 };
  yield { ...most, levels: 2, values: false };
  for (let optional = 40; optional >= 0; optional -= 1) {
    yield { ...most, levels: 2, values: false, optional };
  }
}

/** One name with its marks: `ids[]!`, `status=open|closed`, `service!:{id!}`. */
function spell(name: string, { schema, required }: Field, style: Style): string {
  let content = schema;
  let brackets = '';
  while (isArray(content, style.schemas)) {
    content = itemsOf(content, style.schemas);
    brackets += '[]';
  }
  const values = style.values ? spellValues(content, style.schemas) : '';
  return `${name}${brackets}${required ? '!' : ''}${spellFields(content, style) || values}`;
}

function spellFields(schema: Schema, style: Style): string {
  const fields = writableFields(schema, style.schemas);
  if (fields.length === 0) return '';
  if (style.levels === 0 && !(style.references && isReference(fields))) return ':{…}';
  const kept = keepSome(fields, style.optional);
  const levels = Math.max(0, style.levels - 1);
  const inner = kept.map(([name, field]) => spell(name, field, { ...style, levels }));
  return `:{${[...inner, ...(kept.length < fields.length ? ['…'] : [])].join(',')}}`;
}

type NamedField = readonly [name: string, field: Field];

function isReference(fields: readonly NamedField[]): boolean {
  return fields.every(([name]) => identifying.has(name));
}

/** What a request may set. The id counts as read-only even where it is all that a reference has. */
function writableFields(schema: Schema, schemas: Schemas): readonly NamedField[] {
  const { additionalProperties } = resolveSchema(schema, schemas);
  const all = [...fieldsOf(schema, schemas)];
  const isWritable = ([, { required, schema: it }]: NamedField) =>
    required || !isReadOnly(it, schemas);
  const writable = isReference(all.filter(isWritable))
    ? all.filter((field) => field[0] === 'id' || isWritable(field))
    : all.filter(isWritable);
  if (typeof additionalProperties !== 'object') return writable;
  return [...writable, ['*', { schema: additionalProperties, required: false }]];
}

function keepSome(fields: readonly NamedField[], optional: number): readonly NamedField[] {
  let left = optional;
  return fields.filter(([, { required }]) => {
    if (!required) left -= 1;
    return required || left >= 0;
  });
}

function spellValues(schema: Schema, schemas: Schemas): string {
  const values = (valuesOf(schema, schemas) ?? []).map(String);
  const isTellable = values.length <= maxValues && values.every((value) => plainValue.test(value));
  return values.length > 0 && isTellable ? `=${values.join('|')}` : '';
}
