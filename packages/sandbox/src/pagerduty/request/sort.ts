import type { Parameters } from './parameters.ts';

type Order<T> = (a: T, b: T) => number;

/**
 * Reads `sort_by`: one or two of the fields that `measures` knows, each with `:asc` or `:desc`,
 * parted by a comma; `undefined` when absent.
 */
export function readSort<T>(
  parameters: Parameters,
  measures: Readonly<Record<string, (row: T) => number>>,
): Order<T> | undefined {
  const text = parameters.text('sort_by');
  if (text === undefined || text === '') return undefined;
  const parts = text.split(',');
  if (parts.length > 2) parameters.fail('sort_by takes two fields at most');
  const orders = parts.flatMap((part) => readPart(parameters, measures, part.trim()));
  return (a, b) => orders.map((order) => order(a, b)).find((result) => result !== 0) ?? 0;
}

function readPart<T>(
  parameters: Parameters,
  measures: Readonly<Record<string, (row: T) => number>>,
  part: string,
): Order<T>[] {
  const [field = '', direction = 'asc', ...rest] = part.split(':');
  const measure = Object.hasOwn(measures, field) ? measures[field] : undefined;
  const isKnown = direction === 'asc' || direction === 'desc';
  if (measure === undefined || !isKnown || rest.length > 0) {
    const fields = Object.keys(measures).join(', ');
    parameters.fail(`sort_by must be one of ${fields}, with :asc or :desc`);
    return [];
  }
  const sign = direction === 'desc' ? -1 : 1;
  return [(a, b) => sign * (measure(a) - measure(b))];
}
