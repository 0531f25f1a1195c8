import { type Api, parametersIn } from './api.ts';
import type { Facts } from './facts.ts';
import { byText } from './record.ts';
import { banner, quote } from './text.ts';

/** Text of `operations.ts`: the table by which requests are sent. */
export function operationsFile(api: Api, facts: readonly Facts[]): string {
  return [
    banner,
    "import type { OperationRow } from '../core/operation.ts';\n\n",
    '/** Operations by their key. */\n',
    'export const operations: Readonly<Record<string, OperationRow>> = {\n',
    ...facts.map(rowOf),
    '};\n\n',
    '/** Query parameters whose names end in `[]` on the wire, without the brackets. */\n',
    `export const arrayParams: readonly string[] = [${arrayParams(api).map(quote).join(', ')}];\n`,
  ].join('');
}

function rowOf({ operation, effect, paging, items, scope, flags }: Facts): string {
  const cells = [
    quote(operation.id),
    quote(effect),
    quote(paging),
    items === null ? 'null' : quote(items),
    ...(scope !== '' || flags.length > 0 ? [quote(scope)] : []),
    ...(flags.length > 0 ? [quote(flags.join(' '))] : []),
  ];
  return `  ${quote(operation.key)}: [${cells.join(', ')}],\n`;
}

function arrayParams({ operations }: Api): string[] {
  const names = operations
    .flatMap((operation) => parametersIn(operation, 'query'))
    .filter(({ name }) => name.endsWith('[]'))
    .map(({ name }) => name.slice(0, -'[]'.length));
  return [...new Set(names)].sort(byText);
}
