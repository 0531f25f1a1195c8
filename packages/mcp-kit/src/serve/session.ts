import type { Caller } from '../app.ts';
import type { Selection } from '../gate.ts';

/** Who calls, and which tools they are offered. */
export interface Session<Deps> {
  readonly caller: Caller<Deps>;
  readonly selection: Selection;
}
