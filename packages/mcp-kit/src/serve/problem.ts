import type { App } from '../app.ts';
import { type Problem, ToolError } from '../errors.ts';
import type { Log } from '../log.ts';

/** What failed, in names that tell nothing of the caller. */
export interface Failed {
  readonly kind: 'tool' | 'resource' | 'prompt';
  readonly name: string;
  readonly signal: AbortSignal;
}

interface Known<Deps> {
  readonly app: App<Deps>;
  readonly log: Log;
}

/** What an error means to the client; what nobody foresaw is told by an id, its detail to the log. */
export function problemOf<Deps>(
  { app, log }: Known<Deps>,
  error: unknown,
  failed: Failed,
): Problem {
  const { kind, name, signal } = failed;
  if (signal.aborted) return cut(failed);
  const known = error instanceof ToolError ? error.problem : app.explain(error);
  if (known !== undefined) {
    log.debug({ [kind]: name, code: known.code }, known.message);
    return known;
  }
  const id = crypto.randomUUID().slice(0, 8);
  log.error({ id, [kind]: name, detail: detailOf(error) }, `a ${kind} failed unexpectedly`);
  return {
    code: 'INTERNAL',
    message: `${name} failed inside this server (error ${id})`,
    hint: 'Trying again will hardly help; its owner finds the error by that id in the log.',
  };
}

function cut({ kind, name, signal: { reason } }: Failed): Problem {
  if (!(reason instanceof Error && reason.name === 'TimeoutError')) {
    return { code: 'CANCELLED', message: `${name} was cancelled` };
  }
  const doubt = 'A change may or may not have been made: read before you repeat it.';
  return {
    code: 'TIMEOUT',
    message: `${name} took longer than this server allows`,
    hint: kind === 'tool' ? `Ask for less. ${doubt}` : 'Try again later.',
  };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
