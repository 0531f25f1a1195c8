import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { CheckView } from '../../views/check.ts';

export const pauseCheck = defineTool({
  name: 'pause_check',
  toolset: 'checks',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description: 'Stop a check from running, and so from alerting, until it is resumed.',
  input: { check_id: id('check') },
  output: { plural: 'checks', item: CheckView },

  async run({ check_id }, { pingera }: Deps, { signal }) {
    const check = await pingera.checks.get(check_id, { signal });
    if (check.active === false) {
      return one(check, `${check.name} was paused already; nothing was changed`);
    }
    const paused = await pingera.checks.update(check_id, { active: false }, { signal });
    return one(paused, `${check.name} is paused`);
  },
});
