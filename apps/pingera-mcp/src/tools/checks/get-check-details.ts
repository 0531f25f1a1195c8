import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { scriptTypes } from '../../inputs/check-types.ts';
import { detail } from '../../inputs/detail.ts';
import { partsOf } from '../../parts.ts';
import { CheckDetailView } from '../../views/check-detail.ts';

export const getCheckDetails = defineTool({
  name: 'get_check_details',
  toolset: 'checks',
  isDefault: true,
  effect: 'read',
  description:
    'One check: settings, parameters, regions, names of its secrets, last status. Its script comes in short unless detail is full.',
  input: { check_id: id('check'), detail: detail.default('short') },
  output: { plural: 'checks', item: CheckDetailView },

  async run({ check_id, detail: wanted }, { pingera }: Deps, call) {
    const { signal } = call;
    const check = await pingera.checks.get(check_id, { signal });
    const isScript = scriptTypes.some((type) => type === check.type);
    const names = isScript
      ? await partsOf(call).get(
          'the names of its secrets',
          pingera.checks.secrets.list(check_id, { signal }).take(100),
        )
      : undefined;
    return one({ check, secrets: names, detail: wanted }, `Check ${check.name}`);
  },
});
