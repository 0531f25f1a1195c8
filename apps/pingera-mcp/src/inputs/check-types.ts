/** Every kind of check that Pingera runs. */
export const checkTypes = [
  'web',
  'api',
  'ssl',
  'tcp',
  'icmp',
  'dns',
  'portscan',
  'synthetic',
  'multistep',
] as const;

export type CheckType = (typeof checkTypes)[number];

/** Checks that request a URL. */
export const httpTypes: readonly CheckType[] = ['web', 'api'];

/** Checks that run a Playwright script. */
export const scriptTypes: readonly CheckType[] = ['synthetic', 'multistep'];

/** The type, where it is one of those known here: the API may get more. */
export function knownType(type: string): CheckType | undefined {
  return checkTypes.find((known) => known === type);
}
