import * as z from 'zod';
import { CHECK_TYPES, type CheckServer, type CheckType } from './check-model.ts';
import { readQuery } from './parse.ts';
import { badRequest } from './refusals.ts';
import { ok } from './replies.ts';
import type { Handlers } from './session.ts';

/** A place that checks can run from. */
interface Region {
  readonly id: string;
  readonly display_name: string;
  readonly aliases: readonly string[];
  readonly available_check_types: readonly CheckType[];
}

const WITHOUT_BROWSERS = CHECK_TYPES.filter((type) => type !== 'synthetic' && type !== 'portscan');

const REGIONS: readonly Region[] = [
  {
    id: 'RU, Moscow',
    display_name: 'Russia, Moscow',
    aliases: ['ru-central1', 'ru-mow1'],
    available_check_types: CHECK_TYPES,
  },
  {
    id: 'EU, West',
    display_name: 'Europe, West',
    aliases: ['eu-west1', 'eu-bel1'],
    available_check_types: CHECK_TYPES,
  },
  {
    id: 'CN, Hong Kong',
    display_name: 'China, Hong Kong',
    aliases: ['asia-east2', 'cn-hk1'],
    available_check_types: CHECK_TYPES,
  },
  {
    id: 'US, East coast',
    display_name: 'United States, East coast',
    aliases: [],
    available_check_types: CHECK_TYPES,
  },
  {
    id: 'IN, Mumbai',
    display_name: 'India, Mumbai',
    aliases: [],
    available_check_types: WITHOUT_BROWSERS,
  },
];

/** Where a check runs that names no region. */
export const DEFAULT_REGIONS: readonly string[] = ['RU, Moscow', 'EU, West'];

const SERVERS: Readonly<Record<string, CheckServer>> = {
  'RU, Moscow': server('mow1x7c2k9qd', 'RU', 'RU, Moscow', '198.51.100.11', 'Selectel'),
  'EU, West': server('bel1n4v8t0sa', 'BE', 'EU, West', '198.51.100.27', 'Google Cloud'),
  'CN, Hong Kong': server('hkg1w3z6y5ub', 'HK', 'CN, Hong Kong', '198.51.100.43', 'Google Cloud'),
  'US, East coast': server('iad1p9e2r7mf', 'US', 'US, East coast', '198.51.100.59', 'Hetzner'),
  'IN, Mumbai': server('bom1h5j8l3ig', 'IN', 'IN, Mumbai', '198.51.100.75', 'DigitalOcean'),
};

const Query = z.object({ check_type: z.enum(CHECK_TYPES).optional() });

export const regionHandlers: Handlers = {
  'GET /checks/get-regions': (call) => {
    const { check_type: type } = readQuery(call, Query);
    const regions = REGIONS.filter(
      ({ available_check_types: types }) => type === undefined || types.includes(type),
    );
    return ok({ regions, total_regions: regions.length });
  },
};

/** The id of a region that is named by its id or an alias; throws a 400 for other names. */
export function regionId(name: string): string {
  const region = REGIONS.find(({ id, aliases }) => id === name || aliases.includes(name));
  if (region === undefined) throw badRequest(`Unknown region: ${name}`);
  return region.id;
}

/** The machine that runs the checks of a region. */
export function serverOf(id: string): CheckServer {
  const found = SERVERS[id];
  if (found === undefined) throw new RangeError(`No server in ${id}`);
  return found;
}

function server(
  id: string,
  country: string,
  region: string,
  ip_address: string,
  provider: string,
): CheckServer {
  return { id, country, region, ip_address, server_metadata: { provider } };
}
