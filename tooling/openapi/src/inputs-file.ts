import { type Api, type Operation, parametersIn, requestSchema } from './api.ts';
import type { Schemas } from './schema.ts';
import { parameterSignature, signatureOf } from './signature.ts';
import { banner, quote } from './text.ts';

const explanation = `/**
 * What operations take, by their key: query parameters parted by spaces, then the JSON body. \`!\` is
 * required, \`[]\` a list, \`=a|b\` the allowed values, \`*\` any key, \`…\` left out for length.
 */
`;

/** Text of `inputs.ts`: what is needed to describe operations to a reader. */
export function inputsFile({ operations, schemas }: Api): string {
  const rows = operations.map((operation) => rowOf(operation, schemas));
  return [
    banner,
    explanation,
    'export const inputs: Readonly<Record<string, readonly [query: string, body: string]>> = {\n',
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
  return query || body ? `  ${quote(operation.key)}: [${quote(query)}, ${quote(body)}],\n` : '';
}
