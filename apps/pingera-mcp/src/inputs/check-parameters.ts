import type { TargetFields } from './check-fields.ts';
import { type CheckType, checkTypes, httpTypes, scriptTypes } from './check-types.ts';

/** Fields of a check that the API keeps in its `parameters`. */
type ParameterName = Exclude<
  keyof TargetFields,
  'url' | 'host' | 'port' | 'timeout' | 'secrets' | 'parameters'
>;

/** Where the API keeps a field, and the types that use it. */
interface Place {
  readonly types: readonly CheckType[];
  readonly key: string;
  /** The object that holds the key, where it is not `parameters` itself. */
  readonly within?: string;
}

type Json = Readonly<Record<string, unknown>>;

const http = { types: httpTypes, within: 'http_request' } as const;
const icmp: readonly CheckType[] = ['icmp'];
const dns: readonly CheckType[] = ['dns'];

const places: Readonly<Record<ParameterName, Place>> = {
  regions: { types: checkTypes, key: 'regions' },
  all_regions: { types: checkTypes, key: 'multi_region_execution' },
  method: { ...http, key: 'method' },
  headers: { ...http, key: 'headers' },
  body: { ...http, key: 'body' },
  search_text: { types: httpTypes, key: 'search_text' },
  expected_status: { types: httpTypes, key: 'expected_status_code' },
  probe_count: { types: icmp, key: 'probe_count' },
  probe_interval: { types: icmp, key: 'probe_interval' },
  probe_timeout: { types: icmp, key: 'probe_timeout' },
  ip_version: { types: icmp, key: 'ip_version' },
  max_packet_loss: { types: icmp, key: 'max_packet_loss', within: 'assertions' },
  record_type: { types: dns, key: 'record_type' },
  dns_servers: { types: dns, key: 'dns_servers' },
  expected_answers: { types: dns, key: 'expected_answers' },
  validation_mode: { types: dns, key: 'validation_mode' },
  ports: { types: ['portscan'], key: 'ports' },
  pw_script: { types: scriptTypes, key: 'pw_script' },
};

/** The types that use a field which the API keeps in `parameters`. */
export const parameterTypes: readonly (readonly [ParameterName, readonly CheckType[]])[] =
  Object.entries(places).flatMap(([name, { types }]) =>
    isParameter(name) ? [[name, types] as const] : [],
  );

/** The given fields as the API keeps them in `parameters`; `undefined` where there are none. */
export function toParameters(fields: Partial<TargetFields>): Json | undefined {
  const parameters: Record<string, unknown> = {};
  for (const [name] of parameterTypes) {
    if (fields[name] === undefined) continue;
    const { key, within } = places[name];
    const value =
      name === 'all_regions' ? { enabled: fields[name], execution_mode: 'all' } : fields[name];
    if (within === undefined) parameters[key] = value;
    else parameters[within] = { ...objectAt(parameters, within), [key]: value };
  }
  return Object.keys(parameters).length === 0 ? undefined : parameters;
}

/** Both as one; where they clash `over` wins, and within objects key by key. */
export function mergeParameters(under: Json, over: Json): Json {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = isGroup(key) && isObject(value) ? { ...objectAt(under, key), ...value } : value;
  }
  return merged;
}

/** Names of the given fields of which `parameters` say something else. */
export function overruledFields(fields: Partial<TargetFields>, parameters: Json): string[] {
  return parameterTypes
    .map(([name]) => name)
    .filter((name) => {
      const own = toParameters({ [name]: fields[name] });
      return (
        own !== undefined &&
        !isDeepEqual(mergeParameters(own, parameters), mergeParameters(parameters, own))
      );
    });
}

/** The fields that `parameters` hold under the API's own names. */
export function fieldsIn(parameters: Json): Readonly<Record<string, unknown>> {
  const entries = parameterTypes.flatMap(([name]) => {
    const { key, within } = places[name];
    const value = within === undefined ? parameters[key] : objectAt(parameters, within)[key];
    return value === undefined || value === null || name === 'all_regions' ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function isDeepEqual(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return JSON.stringify(one) === JSON.stringify(other);
  return Object.keys({ ...one, ...other }).every((key) => isDeepEqual(one[key], other[key]));
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(places, name);
}

/** Whether the fields above stand in an object of that name. */
function isGroup(key: string): boolean {
  return Object.values(places).some(({ within }) => within === key);
}

function objectAt(parameters: Json, key: string): Json {
  const value = parameters[key];
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
