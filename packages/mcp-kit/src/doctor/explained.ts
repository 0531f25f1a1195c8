import type { App } from '../app.ts';
import { type Problem, ToolError } from '../errors.ts';
import { type Finding, fail, warn } from './finding.ts';

/** What an error of a check means. */
export function problemOf<Deps>(app: App<Deps>, error: unknown): Problem {
  if (error instanceof ToolError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return app.explain(error) ?? { code: 'INTERNAL', message };
}

/** The same as a finding; what passes by itself is a warning only. */
export function explained({ code, message, hint = 'Try again later.' }: Problem): Finding {
  return code === 'RATE_LIMITED' ? warn(message, hint) : fail(message, hint);
}
