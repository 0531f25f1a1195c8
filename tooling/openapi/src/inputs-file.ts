import { type Api, type Operation, parametersIn, requestSchema } from './api.ts';
import type { Schemas } from './schema.ts';
import { parameterSignature, signatureOf } from './signature.ts';
import { banner, quote } from './text.ts';

const explanation = `/**
 * The id of each operation and what it takes, by its key: query parameters parted by spaces, then
 * the JSON body. \`!\` is required, \`[]\` a list, \`=a|b\` the allowed values, \`*\` any key, \`…\` left
 * out for length.
 */
`;

/** Text of `inputs.ts`: what is needed to describe operations to a reader. */
export function inputsFile({ operations, schemas }: Api): string {
  const rows = operations.map((operation) => rowOf(operation, schemas));
  return [
    banner,
    explanation,
    'export const inputs: Readonly<\n',
    '  Record<string, readonly [id: string, query?: string, body?: string]>\n',
    '> = {\n',
    ...rows,
    '};\n',
  ].join('');
}

function rowOf(operation: Operation, schemas: Schemas): string {
  const query = parametersIn(operation, 'query')
    .map((parameter) => parameterSignature(parameter, schemas))
    .join(' ');
  const schema = requestSchema(operation);
  const body = schema === undefined ? '' : signatureOf(schema, schemas);
  const cells = [operation.id, ...(query || body ? [query] : []), ...(body ? [body] : [])];
  return `  ${quote(operation.key)}: [${cells.map(quote).join(', ')}],\n`;
}
