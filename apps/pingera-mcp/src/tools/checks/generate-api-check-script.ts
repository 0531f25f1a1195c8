import { defineTool, InputError, one, words } from 'mcp-kit';
import * as z from 'zod';
import { apiScript } from '../../scripts/api-script.ts';
import { ScriptView } from '../../views/script.ts';

const method = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
const headers = z.record(z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/), z.string().max(4000));
const status = z.int().min(100).max(599);

const Step = z.strictObject({
  method: method.optional(),
  path: words(2048).optional().describe('Below url'),
  headers: headers.optional(),
  body: z.unknown().optional(),
  expected_status: status.optional(),
  contains: words(2000).optional(),
  save: z
    .record(z.string().regex(/^[A-Za-z_]\w*$/), words(200))
    .optional()
    .describe('{name: "path.in.json"}'),
});

export const generateApiCheckScript = defineTool({
  name: 'generate_api_check_script',
  toolset: 'checks',
  effect: 'read',
  description:
    'Write the script of a multistep check from one request, or from steps in order; saves and sends nothing. In texts {{env.NAME}} is a secret, {{saved.name}} a value that an earlier step saved. custom_code runs last as it is, if it parses.',
  input: {
    url: words(2048),
    description: words(500),
    script_name: words(100).optional(),
    method: method.optional(),
    headers: headers.optional(),
    payload: z.unknown().optional(),
    expected_status: status.optional(),
    contains_string: words(2000).optional(),
    custom_code: words(10_000).optional(),
    // Within a union a wrong step is an error: a script without it would be another one.
    steps: z.union([z.array(Step).min(1).max(50)]).optional(),
  },
  aliases: { base_url: 'url', target_url: 'url', name: 'script_name', body: 'payload' },
  output: { plural: 'scripts', item: ScriptView },

  async run({ url, description, script_name, headers: shared = {}, ...rest }, _deps, { warn }) {
    const { method: verb, payload, expected_status, contains_string, custom_code, steps } = rest;
    const single = {
      ...{ method: verb, body: payload, expected_status, contains: contains_string },
    };
    if (steps !== undefined && Object.values(single).some((value) => value !== undefined)) {
      throw new InputError(
        'steps cannot be combined with method, payload, expected_status or contains_string',
        'Say them in each step; headers are sent with every one.',
      );
    }
    const { source, secrets } = apiScript({
      title: script_name === undefined ? description : `${script_name}: ${description}`,
      url,
      headers: shared,
      steps: steps ?? [single],
      customCode: custom_code,
    });
    const open = [shared, ...(steps ?? []).map((step) => step.headers ?? {})].flatMap(credentials);
    if (open.length > 0) {
      warn(
        `${open.join(', ')} stands in the script for all to read: use {{env.NAME}} and a secret`,
      );
    }
    const name = script_name ?? description.slice(0, 100);
    return one({ name, type: 'multistep', source, secrets }, 'The script is written, not saved');
  },
});

/** Names of headers that hold a credential in so many words. */
function credentials(given: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(given)
    .filter(
      ([name, value]) =>
        /^(authorization|cookie|x-api-key)$/i.test(name) && !value.includes('{{env.'),
    )
    .map(([name]) => name);
}
