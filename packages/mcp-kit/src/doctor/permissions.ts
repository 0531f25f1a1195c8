import type { App } from '../app.ts';
import type { Problem } from '../errors.ts';
import { type Selection, selectTools } from '../gate.ts';
import type { Read } from './doctor.ts';
import { problemOf } from './explained.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** Whether one row can be read of everything that the selected tools need; all at once. */
export async function checkPermissions<Deps>(
  app: App<Deps>,
  selection: Selection,
  reads: readonly Read[],
): Promise<Finding> {
  const toolsets = new Set(selectTools(app, selection).map(({ toolset }) => toolset));
  const needed = reads.filter((read) => read.toolsets.some((each) => toolsets.has(each)));
  if (needed.length === 0) return ok('these tools need no reading');
  const results = await Promise.all(needed.map((read) => tryRead(app, read)));
  const refused = results.filter((result) => result.problem !== undefined);
  const readable = results.filter((result) => result.problem === undefined).map(({ what }) => what);
  if (refused.length === 0) return ok(`can read ${readable.join(', ')}`);
  const finding = refused.map(inWords).join('; ');
  const advice = refused.map(({ what, problem }) => `${what}: ${problem?.hint ?? ''}`).join(' ');
  return readable.length === 0
    ? fail(finding, advice)
    : warn(`${finding}; can read ${readable.join(', ')}`, advice);
}

interface Result {
  readonly what: string;
  readonly problem: Problem | undefined;
}

async function tryRead<Deps>(app: App<Deps>, { what, send }: Read): Promise<Result> {
  return send().then(
    () => ({ what, problem: undefined }),
    (error: unknown) => ({ what, problem: problemOf(app, error) }),
  );
}

function inWords({ what, problem }: Result): string {
  if (problem?.code === 'FORBIDDEN') return `${what} forbidden (403)`;
  return `${what} not readable: ${problem?.message}`;
}
