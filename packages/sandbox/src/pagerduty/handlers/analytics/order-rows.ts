import { invalid } from '../../request/refusals.ts';

/** Rows by one of their columns; as they are unless told. What has no value comes last. */
export function orderRows<Row extends object>(
  rows: readonly Row[],
  column: string | undefined,
  order: 'asc' | 'desc' = 'desc',
): readonly Row[] {
  if (column === undefined) return rows;
  if (rows.length > 0 && !rows.some((row) => column in row)) {
    throw invalid(`order_by cannot be ${column}`);
  }
  const sign = order === 'desc' ? -1 : 1;
  return rows.toSorted((one, other) => compare(valueAt(one, column), valueAt(other, column), sign));
}

function valueAt(row: object, column: string): unknown {
  return Reflect.get(row, column);
}

function compare(one: unknown, other: unknown, sign: number): number {
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  if (typeof one === 'string' && typeof other === 'string') return sign * one.localeCompare(other);
  return Number(one === null || one === undefined) - Number(other === null || other === undefined);
}
