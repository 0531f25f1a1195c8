import { InputError } from 'mcp-kit';
import type { CheckSecretInput } from 'pingera-sdk';
import * as z from 'zod';
import { type TargetFields, targetFields } from './check-fields.ts';
import { fieldsIn, mergeParameters, overruledFields, toParameters } from './check-parameters.ts';
import { readSecrets } from './check-secrets.ts';

/** The part of a body that says what to look at; keys that were not given are `undefined`. */
export interface TargetBody {
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly timeout: number | undefined;
  readonly parameters: Record<string, unknown> | undefined;
  readonly secrets: CheckSecretInput[] | undefined;
}

/**
 * The given fields in the words of the API. Those that belong into `parameters` are put there, where
 * the caller's own `parameters` win, which `warn` is told of; without those they join `present`.
 */
export function toTargetBody(
  { url, host, port, timeout, secrets, parameters: raw, ...fields }: TargetFields,
  warn: (sentence: string) => void,
  present: Readonly<Record<string, unknown>> = {},
): TargetBody {
  if (raw !== undefined) checkParameters(raw);
  const own = toParameters(fields);
  const overruled = raw === undefined ? [] : overruledFields(fields, raw);
  if (overruled.length > 0) warn(`parameters say otherwise, and win over ${overruled.join(', ')}`);
  const parameters =
    raw === undefined ? own && mergeParameters(present, own) : mergeParameters(own ?? {}, raw);
  return {
    ...{ url, host, port, timeout },
    parameters: parameters && { ...parameters },
    secrets: secrets && [...readSecrets(secrets)],
  };
}

const fieldsSchema = z.object(targetFields);

/** Refuses what the API would not take of the parameters that have a field of their own. */
function checkParameters(parameters: Readonly<Record<string, unknown>>): void {
  const { error } = fieldsSchema.safeParse(fieldsIn(parameters));
  if (error === undefined) return;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new InputError(
    `parameters hold what no check takes: ${faults.join('; ')}`,
    'Nothing was sent.',
  );
}
