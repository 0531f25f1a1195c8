import type { Api } from './api.ts';
import { arrayParams } from './array-params.ts';
import { usualEffect } from './effect.ts';
import type { Facts } from './facts.ts';
import { banner, quote } from './text.ts';

/** Text of `operations.ts`: the table by which requests are sent. */
export function operationsFile(api: Api, facts: readonly Facts[]): string {
  return [
    banner,
    "import type { OperationRow } from '../core/operation.ts';\n",
    "import { expandOperations } from '../core/operation-table.ts';\n\n",
    '/** Operations by their key. */\n',
    'export const operations: Readonly<Record<string, OperationRow>> =\n',
    '  /* @__PURE__ */ expandOperations(`\n',
    ...facts.map((it) => `${lineOf(it)}\n`),
    '`);\n',
    arraysOf(api),
  ].join('');
}

/** The line of one operation: its key, and what does not follow from it. */
function lineOf(facts: Facts): string {
  const { operation, effect, paging, flags } = facts;
  const words = [
    operation.method,
    operation.path,
    ...(effect === usualEffect(operation) ? [] : [effect]),
    ...(paging === 'none' ? [] : [paging]),
    ...itemsWords(facts),
    ...scopeWords(facts),
    ...flags,
  ];
  const odd = words.find((word) => /[\s`\\$]/.test(word));
  if (odd !== undefined) throw new Error(`${operation.key}: the table cannot hold ${odd}`);
  return words.join(' ');
}

/** A read lists what its path ends in, unless that is a parameter. */
function itemsWords({ operation: { path }, effect, items }: Facts): string[] {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const usual = effect === 'read' && !last.startsWith('{') ? last : null;
  if (items === usual) return [];
  return [items === null ? '-items' : `items=${items}`];
}

/** The scope has the name of the path's first segment, and the method says `read` or `write`. */
function scopeWords({ operation: { method, path }, scope }: Facts): string[] {
  const suffix = method === 'GET' ? '.read' : '.write';
  if (scope === undefined || scope === `${path.split('/')[1]}${suffix}`) return [];
  if (scope === '') return ['-scope'];
  return [`scope=${scope.endsWith(suffix) ? scope.slice(0, -suffix.length) : scope}`];
}

function arraysOf(api: Api): string {
  const names = arrayParams(api);
  if (names.length === 0) return '';
  return [
    '\n/** Query parameters whose names end in `[]` on the wire, without the brackets. */\n',
    'export const arrayParams: ReadonlySet<string> = /* @__PURE__ */ new Set([\n',
    ...names.map((name) => `  ${quote(name)},\n`),
    ']);\n',
  ].join('');
}
