import { InputError } from 'mcp-kit';
import type { TargetFields } from './check-fields.ts';
import { parameterTypes } from './check-parameters.ts';
import { type CheckType, httpTypes, knownType, scriptTypes } from './check-types.ts';

const hostTypes: readonly CheckType[] = ['tcp', 'ssl', 'icmp', 'dns', 'portscan'];

/** The types that use a field. Scripts need no URL, but may be given one. */
const uses: readonly (readonly [keyof TargetFields, readonly CheckType[]])[] = [
  ['url', [...httpTypes, 'ssl', ...scriptTypes]],
  ['host', hostTypes],
  ['port', ['tcp', 'ssl']],
  ...parameterTypes,
];

type Given = Partial<TargetFields>;

/** Fields that are of no use to some types. */
export function typedFields(given: Given): readonly (keyof TargetFields)[] {
  return uses.map(([name]) => name).filter((name) => given[name] !== undefined);
}

/** Refuses fields that a check of that type does not use; a type that is new uses any. */
export function refuseUnused(type: string, given: Given): void {
  const known = knownType(type);
  if (known === undefined) return;
  const unused = uses.filter(
    ([name, types]) => given[name] !== undefined && !types.includes(known),
  );
  if (unused.length === 0) return;
  throw new InputError(
    unused.map(([name, types]) => `${name} is for ${types.join(', ')}, not for ${type}`).join('; '),
    'Leave it out, or choose another type. Nothing was sent.',
  );
}

/** Refuses a check without what its type needs. */
export function requireTarget(type: CheckType, given: Given): void {
  const missing = missingOf(type, given);
  if (missing === undefined) return;
  throw new InputError(`A check of type ${type} needs ${missing}`, 'Nothing was sent.');
}

function missingOf(type: CheckType, { url, host, port, parameters, pw_script }: Given) {
  if (httpTypes.includes(type)) return url === undefined ? 'url' : undefined;
  if (type === 'ssl') return url === undefined && host === undefined ? 'host or url' : undefined;
  if (scriptTypes.includes(type)) {
    const script = parameters?.['pw_script'] ?? pw_script;
    return typeof script === 'string' && script.trim() !== '' ? undefined : scriptWords;
  }
  const names = [
    ...(host === undefined ? ['host'] : []),
    ...(type === 'tcp' && port === undefined ? ['port'] : []),
  ];
  return names.length === 0 ? undefined : names.join(' and ');
}

const scriptWords =
  'pw_script, a test for @playwright/test, which generate_synthetic_check_script or generate_api_check_script writes';
