import * as z from 'zod';
import type { Account, Trouble } from './account.ts';
import { CHECK_TYPES, type CheckType, type Target } from './check-model.ts';
import type { JsonObject } from './json-object.ts';
import { type FieldErrors, unprocessable } from './refusals.ts';
import { DEFAULT_REGIONS, regionId } from './regions.ts';

const DEFAULT_TIMEOUT = 10;
const DEFAULT_SCRIPT_TIMEOUT = 30;

const parameters = z.looseObject({
  regions: z.array(z.string()).optional(),
  multi_region_execution: z
    .looseObject({ enabled: z.boolean(), execution_mode: z.string().optional() })
    .optional(),
  pw_script: z.string().optional(),
  probe_count: z.int().min(1).max(100).optional(),
  probe_interval: z.number().min(0.001).max(10).optional(),
  probe_timeout: z.number().min(0.1).max(30).optional(),
  ip_version: z.enum(['v4', 'v6', 'auto']).optional(),
  record_type: z
    .enum(['A', 'AAAA', 'MX', 'TXT', 'CNAME', 'NS', 'SOA', 'PTR', 'SRV', 'CAA'])
    .optional(),
  dns_servers: z.array(z.string()).optional(),
  expected_answers: z.array(z.string()).optional(),
  validation_mode: z.enum(['contains_all', 'exact', 'none']).optional(),
  ports: z.string().optional(),
});

/** The part of a body that says what to look at. */
export const targetShape = {
  url: z.string().max(2048),
  host: z.string().max(255),
  port: z.int().min(1).max(65_535),
  timeout: z.int().min(1).max(300),
  parameters,
};

export const checkType = z.enum(CHECK_TYPES);

interface TargetFields {
  readonly url?: string;
  readonly host?: string;
  readonly port?: number;
  readonly timeout?: number;
  readonly parameters?: JsonObject;
}

/** The target that a body describes; throws a 422 when its type needs more. */
export function newTarget(type: CheckType, fields: TargetFields): Target {
  const timeout = isScript(type) ? DEFAULT_SCRIPT_TIMEOUT : DEFAULT_TIMEOUT;
  const blank = { type, url: null, host: null, port: null, timeout, parameters: {} };
  return changeTarget({ ...blank, regions: DEFAULT_REGIONS }, fields);
}

/** The target with changed fields; throws a 422 when something that its type needs is missing. */
export function changeTarget(target: Target, fields: TargetFields): Target {
  const { url, host, port, timeout, parameters } = { ...target, ...fields };
  const changed = { ...target, url, host, port, timeout, parameters };
  const errors = faultsOf(changed);
  if (Object.keys(errors).length > 0) throw unprocessable('json', errors);
  return { ...changed, regions: regionsOf(changed.parameters) };
}

/** What is wrong with a target at present, if anything. */
export function troubleOf(account: Account, { url, host }: Target): Trouble | undefined {
  const name = url === null ? host : new URL(url).hostname;
  if (name?.endsWith('.invalid')) {
    return { status: 'failed', reason: `Could not resolve host: ${name}` };
  }
  return account.troubles.get(url ?? host ?? '');
}

/** How many results a run gives: one for each region when all of them take part. */
export function resultsPerRun({ parameters, regions }: Target): number {
  const multiRegion = parameters['multi_region_execution'];
  const isEnabled =
    typeof multiRegion === 'object' &&
    multiRegion !== null &&
    'enabled' in multiRegion &&
    multiRegion.enabled === true;
  return isEnabled ? regions.length : 1;
}

function regionsOf(parameters: JsonObject): readonly string[] {
  const regions = parameters['regions'];
  if (!Array.isArray(regions) || regions.length === 0) return DEFAULT_REGIONS;
  return [...new Set(regions.map(String).map(regionId))];
}

function faultsOf({ type, url, host, port, parameters }: Target): FieldErrors {
  const missing = (field: string) => ({ [field]: [`Missing data for a check of type ${type}.`] });
  if (url !== null && !isWebAddress(url)) return { url: ['Not a valid URL.'] };
  if (type === 'web' || type === 'api') return url === null ? missing('url') : {};
  if (type === 'ssl') return url === null && host === null ? missing('host') : {};
  if (isScript(type)) {
    const isWritten = typeof parameters['pw_script'] === 'string' && parameters['pw_script'] !== '';
    return isWritten ? {} : { parameters: missing('pw_script') };
  }
  return {
    ...(host === null && missing('host')),
    ...(type === 'tcp' && port === null && missing('port')),
  };
}

function isScript(type: CheckType): boolean {
  return type === 'synthetic' || type === 'multistep';
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/i.test(text);
}
