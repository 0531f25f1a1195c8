import type { Configuration, Scope } from './client.ts';
import type { Launch } from './launch.ts';
import { placeholder } from './placeholder.ts';
import { leftOut, noteOn, plainEntry } from './variables.ts';

interface Manner {
  readonly scope: Scope;
  /** How the client's files refer to a variable of its environment, where they can. */
  readonly reference?: (variable: string) => string;
}

/**
 * The configuration of a client that keeps variables as they are. Files of a project are shared, so
 * these refer to the variable that each user has set.
 */
export function plainConfiguration(launch: Launch, { scope, reference }: Manner): Configuration {
  const missing = leftOut(launch);
  if (scope === 'project' && reference !== undefined) {
    const entry = plainEntry(launch, ({ variable }) => reference(variable));
    const note = noteOn(missing, 'it takes', 'from the environment of whoever starts the client');
    return { entry, inputs: [], note };
  }
  const stands = missing.map(placeholder).join(' and ');
  const note = stands === '' ? undefined : `put your own in place of ${stands}`;
  return { entry: plainEntry(launch, placeholder), inputs: [], note };
}
