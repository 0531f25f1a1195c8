import { from, view } from 'mcp-kit';
import type { Check, CheckSecret } from 'pingera-sdk';
import * as z from 'zod';
import { whole } from '../digests/whole.ts';
import { CheckView } from './check.ts';
import { isoOf } from './iso-of.ts';

/** A check with the names of its secrets, and whether its script is shown. */
export interface CheckDetail {
  readonly check: Check;
  /** As the check itself has them, without names, unless told. */
  readonly secrets?: readonly CheckSecret[] | undefined;
  readonly detail?: 'short' | 'full' | undefined;
}

const SecretView = z
  .object({ secret_id: z.string(), secret_name: z.string(), env_variable: z.string() })
  .partial();
const ScriptView = z.object({
  characters: z.int(),
  first_line: z.string(),
  source: z.string().optional(),
});

const shared = Object.fromEntries(
  [...CheckView.fields].map(([name, schema]) => [
    name,
    from<CheckDetail>(schema, ({ check }) => fieldOf(check, name)),
  ]),
);

/** Everything about one check: its settings, parameters and secrets' names, its script in short. */
export const CheckDetailView = view<CheckDetail>({
  ...shared,
  timeout: from(z.int().describe('Seconds'), ({ check }) => check.timeout),
  regions: from(z.array(z.string()), ({ check }) => check.parameters?.['regions']),
  parameters: from(z.record(z.string(), z.unknown()), ({ check }) => parametersOf(check)),
  script: from(ScriptView, scriptOf),
  secrets: from(z.array(SecretView), ({ check, secrets }) => secretsOf(secrets ?? check.secrets)),
  created_at: from(z.string(), ({ check }) => isoOf(check.created_at)),
  updated_at: from(z.string(), ({ check }) => isoOf(check.updated_at)),
});

/** A field as {@link CheckView} shows it; throws where it cannot. */
function fieldOf(check: Check, name: string): unknown {
  const { item, odd } = CheckView.show(check);
  if (odd.includes(name)) throw new TypeError('This does not fit');
  return item[name];
}

function parametersOf({ parameters }: Check): unknown {
  const { regions: _, pw_script: __, ...rest } = parameters ?? {};
  return Object.keys(rest).length > 0 ? whole(rest) : undefined;
}

function scriptOf({ check, detail }: CheckDetail) {
  const script = check.parameters?.['pw_script'];
  if (typeof script !== 'string') return undefined;
  const first_line = script.trimStart().split('\n', 1)[0]?.trimEnd();
  return {
    characters: script.length,
    first_line,
    ...(detail === 'full' ? { source: script } : {}),
  };
}

function secretsOf(secrets: readonly CheckSecret[] | undefined) {
  if (secrets === undefined || secrets.length === 0) return undefined;
  return secrets.map(({ secret_id, env_variable, secret }) => ({
    secret_id,
    secret_name: secret?.secret_name,
    env_variable,
  }));
}
