import type { Api } from '../core/api.ts';
import type { ListArguments, ListKey, QueryOf } from '../core/types.ts';
import { InvalidRequestError, InvalidResponseError } from '../errors.ts';

type CountKey = {
  [K in ListKey & `GET ${string}`]: 'total' extends keyof QueryOf<K> ? K : never;
}[ListKey & `GET ${string}`];

/** The lists that take `total`; the types of the API keep it complete. */
const counted: Readonly<Record<CountKey, true>> = {
  'GET /addons': true,
  'GET /alert_grouping_settings': true,
  'GET /business_services': true,
  'GET /change_events': true,
  'GET /escalation_policies': true,
  'GET /extension_schemas': true,
  'GET /extensions': true,
  'GET /incident_workflows': true,
  'GET /incidents': true,
  'GET /incidents/{id}/alerts': true,
  'GET /incidents/{id}/log_entries': true,
  'GET /incidents/{id}/past_incidents': true,
  'GET /log_entries': true,
  'GET /maintenance_windows': true,
  'GET /notifications': true,
  'GET /oncalls': true,
  'GET /priorities': true,
  'GET /rulesets': true,
  'GET /rulesets/{id}/rules': true,
  'GET /schedules': true,
  'GET /services': true,
  'GET /services/{id}/change_events': true,
  'GET /services/{id}/rules': true,
  'GET /tags': true,
  'GET /tags/{id}/{entity_type}': true,
  'GET /teams': true,
  'GET /teams/{id}/members': true,
  'GET /templates': true,
  'GET /users': true,
  'GET /v3/schedules': true,
  'GET /vendors': true,
  'GET /webhook_subscriptions': true,
  'GET /{entity_type}/{id}/tags': true,
};

/**
 * How many rows a list has, as the API counts them; a list that it does not count is an
 * {@link InvalidRequestError}. Counting slows the API down, so do it once.
 */
export async function count<K extends ListKey>(
  api: Api,
  key: K,
  ...[input]: ListArguments<K>
): Promise<number> {
  if (!Object.hasOwn(counted, key)) {
    throw new InvalidRequestError(`${key} cannot be counted: read it with paginate`);
  }
  const { path, query, ...options } = { path: undefined, query: {}, ...input };
  const body = await api.requestAny(key, {
    path,
    query: { ...query, total: true, limit: 1 },
    ...options,
  });
  const { total }: { readonly total?: unknown } = Object(body);
  if (typeof total === 'number') return total;
  throw new InvalidResponseError(key, 'there is no total in the body');
}
