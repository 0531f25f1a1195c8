import { applyEdits, type Edit, type Node } from 'jsonc-parser';
import { spellJson } from './spell-json.ts';

/** Something in an object or a list. */
export interface Item {
  /** Of a property; absent in a list. */
  readonly key?: string;
  readonly value: unknown;
}

/**
 * The text with the item at the end of an object or a list. `modify` of jsonc-parser would put it
 * between the last item and the comment behind that.
 */
export function appended(text: string, container: Node, item: Item): string {
  const last = container.children?.at(-1);
  const start = last === undefined ? container.offset + 1 : last.offset + last.length;
  const tail = text.slice(start, container.offset + container.length - 1);
  const { comma, end } = readTail(tail);
  const inLine =
    last !== undefined && indentAt(text, last.offset) === undefined && !tail.includes('\n');
  const style = styleOf(text);
  const outer = lineIndent(text, container.offset);
  const indent = (last && indentAt(text, last.offset)) ?? `${outer}${style.unit}`;
  const body = inLine
    ? ` ${spell(item)}`
    : `${style.end}${indent}${spell(item, { ...style, indent })}`;
  const closing = inLine || tail.slice(end).includes('\n') ? '' : `${style.end}${outer}`;
  const edits: Edit[] = [
    ...(last === undefined || comma ? [] : [{ offset: start, length: 0, content: ',' }]),
    { offset: start + end, length: 0, content: `${body}${comma ? ',' : ''}${closing}` },
  ];
  return applyEdits(text, edits);
}

/** The text with another value in the place of one. */
export function replaced(text: string, node: Node, value: unknown): string {
  const { offset, length, parent } = node;
  const isInLine = indentAt(text, parent?.offset ?? offset) === undefined;
  const indent = lineIndent(text, offset);
  const content = isInLine ? spell({ value }) : spell({ value }, { ...styleOf(text), indent });
  return applyEdits(text, [{ offset, length, content }]);
}

/** What stands between the last item and the closing bracket: a comma, and where comments end. */
function readTail(tail: string): { readonly comma: boolean; readonly end: number } {
  const tokens = [...tail.matchAll(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|,/g)];
  const last = tokens.at(-1);
  const end = last === undefined ? 0 : last.index + last[0].length;
  return { comma: tokens.some(([token]) => token === ','), end };
}

interface Style {
  readonly unit: string;
  /** Of a line. */
  readonly end: string;
}

function styleOf(text: string): Style {
  return {
    unit: /^\s*[{[][^\n]*\n(?:[ \t]*\r?\n)*([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    end: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function spell({ key, value }: Item, style?: Style & { readonly indent: string }): string {
  const label = key === undefined ? '' : `${JSON.stringify(key)}: `;
  if (style === undefined) return `${label}${JSON.stringify(value)}`;
  return `${label}${spellJson(value, style.unit, style.indent).replaceAll('\n', style.end)}`;
}

/** White space before an offset, when nothing else is in its line before it. */
function indentAt(text: string, offset: number): string | undefined {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(0, offset))?.[1];
}

function lineIndent(text: string, offset: number): string {
  return /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, offset))?.[1] ?? '';
}
