import type { Entry } from './client.ts';
import type { Launch, Secret } from './launch.ts';

/** The launch as most clients spell it; a secret whose value stays out has something in its place. */
export function plainEntry(launch: Launch, standIn: (secret: Secret) => string): Entry {
  const { command, args, secrets, settings } = launch;
  const hidden = secrets.map((each) => [each.variable, each.value ?? standIn(each)] as const);
  const env = { ...Object.fromEntries(hidden), ...settings };
  return { command, args, ...(Object.keys(env).length === 0 ? {} : { env }) };
}

/** Secrets of the launch whose value stays out. */
export function leftOut({ secrets }: Launch): readonly Secret[] {
  return secrets.filter(({ value }) => value === undefined);
}

/** A sentence around the variables of secrets; absent where there are none. */
export function noteOn(
  secrets: readonly Secret[],
  before: string,
  after: string,
): string | undefined {
  const names = secrets.map(({ variable }) => variable).join(' and ');
  return names === '' ? undefined : `${before} ${names} ${after}`;
}
