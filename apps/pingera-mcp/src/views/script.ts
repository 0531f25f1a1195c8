import { from, view } from 'mcp-kit';
import * as z from 'zod';

/** A script that was written for a check. */
export interface WrittenScript {
  readonly name: string;
  readonly type: 'synthetic' | 'multistep';
  readonly source: string;
  /** Environment variables that it reads. */
  readonly secrets: readonly string[];
}

/** A script, and how a check is made of it. */
export const ScriptView = view<WrittenScript>({
  name: z.string(),
  type: z.string(),
  pw_script: from(z.string(), ({ source }) => source),
  how_to_use: from(z.string(), howToUse),
});

function howToUse({ type, secrets }: WrittenScript): string {
  const attach = secrets.map((name) => `{secret_id, env_variable: "${name}"}`).join(', ');
  const needs = secrets.length === 0 ? '' : ` and secrets [${attach}], see list_secrets`;
  return `Try it with run_check, then keep it with create_check: type ${type}, a name, pw_script${needs}.`;
}
