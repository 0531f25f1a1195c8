import type { App } from '../app.ts';
import { type Selection, selectTools } from '../gate.ts';
import { type Finding, fail, ok } from './finding.ts';

/** How many tools the selection gives a client, and what their definitions cost. */
export function checkTools<Deps>(
  app: App<Deps>,
  selection: Selection,
  tokens: Readonly<Record<string, number>>,
): Finding {
  const selected = selectTools(app, selection);
  if (selected.length === 0) {
    return fail(
      `none of ${app.tools.length} in ${selection.mode} mode`,
      'See --toolsets, --tools, --exclude-tools and --mode; --list-tools shows what they give.',
    );
  }
  const sum = selected.reduce((total, { name }) => total + (tokens[name] ?? 0), 0);
  return ok(
    `${selected.length} of ${app.tools.length}, ${sum} tokens (o200k), in ${selection.mode} mode`,
  );
}
