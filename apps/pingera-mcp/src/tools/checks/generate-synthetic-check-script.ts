import { defineTool, one, words } from 'mcp-kit';
import * as z from 'zod';
import { browserActions, browserScript } from '../../scripts/browser-script.ts';
import { ScriptView } from '../../views/script.ts';

const Step = z.strictObject({
  action: z.enum(browserActions),
  target: words(500).optional().describe('Selector'),
  value: z.string().max(2000).optional().describe('Text, key, option or URL'),
});

export const generateSyntheticCheckScript = defineTool({
  name: 'generate_synthetic_check_script',
  toolset: 'checks',
  isDefault: true,
  effect: 'read',
  description:
    'Write the browser script of a synthetic check from steps; saves and sends nothing. In texts {{env.NAME}} is a secret. The description only names it: what it is to do, say in steps.',
  input: {
    description: words(500),
    target_url: words(2048),
    script_name: words(100).optional(),
    // Within a union a wrong step is an error: a script without it would be another one.
    steps: z.union([z.array(Step).min(1).max(50)]).optional(),
  },
  aliases: { url: 'target_url', name: 'script_name' },
  output: { plural: 'scripts', item: ScriptView },

  async run({ description, target_url, script_name, steps = [] }, _deps, { warn }) {
    const name = script_name ?? description.slice(0, 100);
    const title = script_name === undefined ? description : `${script_name}: ${description}`;
    const { source, secrets } = browserScript({ title, url: target_url, steps });
    if (steps.length === 0) {
      warn('Without steps the script only opens the page and looks for a title');
    }
    return one({ name, type: 'synthetic', source, secrets }, 'The script is written, not saved');
  },
});
