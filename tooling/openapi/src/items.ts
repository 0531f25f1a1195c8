import { type Api, type Operation, successSchema } from './api.ts';
import { fieldsOf } from './fields.ts';
import { isArray } from './shape.ts';

/** Fields that lists carry beside their rows: where the page lies, and what was asked for. */
const envelope: ReadonlySet<string> = new Set([
  'account_id',
  'additional_fields',
  'aggregate_unit',
  'after',
  'before',
  'filters',
  'first',
  'incident_id',
  'last',
  'limit',
  'migrated_at',
  'migrated_by',
  'migrated_status',
  'migrated_to',
  'migrated_via',
  'more',
  'next_cursor',
  'offset',
  'order',
  'order_by',
  'pagination',
  'privileges',
  'responder_id',
  'response_metadata',
  'schema_id',
  'time_zone',
  'total',
  'total_regions',
]);

/** Operations that would pass for lists. */
const noLists: ReadonlySet<string> = new Set([
  // Documented as an array, though the path names one vendor.
  'GET /vendors/{id}',
]);

/**
 * The body field that holds the rows an operation lists: `''` for a bare array, `null` when it lists
 * nothing, and all names joined by `|` when a path parameter decides among them.
 */
export function itemsOf(operation: Operation, { schemas }: Api): string | null {
  const schema = successSchema(operation);
  if (schema === undefined || noLists.has(operation.key)) return null;
  if (isArray(schema, schemas)) return '';
  const fields = [...fieldsOf(schema, schemas)].filter(([name]) => !envelope.has(name));
  const names = fields.map(([name]) => name);
  const isList = fields.every((field) => isArray(field[1].schema, schemas));
  if (!isList || (names.length > 1 && !isChosenByPath(operation))) return null;
  return names.join('|') || null;
}

function isChosenByPath({ path }: Operation): boolean {
  return path.endsWith('/{entity_type}');
}
