import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { CheckView } from '../../views/check.ts';

export const resumeCheck = defineTool({
  name: 'resume_check',
  toolset: 'checks',
  isDefault: true,
  effect: 'write',
  idempotent: true,
  description: 'Let a paused check run and alert again.',
  input: { check_id: id('check') },
  output: { plural: 'checks', item: CheckView },

  async run({ check_id }, { pingera }: Deps, { signal }) {
    const check = await pingera.checks.get(check_id, { signal });
    if (check.active === true) {
      return one(check, `${check.name} was running already; nothing was changed`);
    }
    const resumed = await pingera.checks.update(check_id, { active: true }, { signal });
    return one(resumed, `${resumed.name} is running again`);
  },
});
