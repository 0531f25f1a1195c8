import { type Api, type Operation, parametersIn } from './api.ts';
import { byText } from './record.ts';

/** Names of the query parameters that end in `[]`, without the brackets. */
export function arrayParams({ operations }: Api): string[] {
  const names = operations
    .flatMap((operation) => parametersIn(operation, 'query'))
    .filter(({ name }) => name.endsWith('[]'))
    .map(({ name }) => name.slice(0, -'[]'.length));
  return [...new Set(names)].sort(byText);
}

/** Flags of the query parameters that take a list joined by commas. */
export function joinFlags(operation: Operation): string[] {
  return parametersIn(operation, 'query')
    .filter(({ explode, schema }) => !explode && schema.type === 'array')
    .map(({ name }) => `join:${name}`);
}

/** Flags of the query parameters that have no brackets though others of their name have. */
export function plainFlags(operation: Operation, api: Api): string[] {
  const names = new Set(arrayParams(api));
  return parametersIn(operation, 'query')
    .filter(({ name }) => names.has(name))
    .map(({ name }) => `plain:${name}`);
}
