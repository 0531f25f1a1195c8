import { defineTool, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { toTargetBody } from '../../inputs/check-body.ts';
import { checkAliases, scheduleFields, targetFields } from '../../inputs/check-fields.ts';
import { refuseUnused, requireTarget } from '../../inputs/check-target.ts';
import { checkTypes } from '../../inputs/check-types.ts';
import { CheckView } from '../../views/check.ts';

export const createCheck = defineTool({
  name: 'create_check',
  toolset: 'checks',
  effect: 'write',
  description:
    'Make a check that runs every interval. web and api need url; tcp host and port; ssl host or url; icmp, dns, portscan host; synthetic, multistep pw_script. parameters holds whatever else the API takes, and wins.',
  input: {
    name: words(100),
    type: z.enum(checkTypes),
    ...targetFields,
    ...scheduleFields,
  },
  aliases: checkAliases,
  bundles: ['check_data'],
  formerNames: {
    create_icmp_check: { type: 'icmp' },
    create_dns_check: { type: 'dns' },
    create_synthetic_check: { type: 'synthetic' },
    create_multistep_check: { type: 'multistep' },
  },
  output: { plural: 'checks', item: CheckView },

  async run({ name, type, interval, active, group_id, ...target }, { pingera }: Deps, call) {
    refuseUnused(type, target);
    requireTarget(type, target);
    const body = { name, type, interval, active, group_id, ...toTargetBody(target, call.warn) };
    const created = await pingera.checks.create(body, { signal: call.signal });
    const state = created.active === false ? 'paused' : 'running';
    return one(created, `${created.name} is made and ${state}`);
  },
});
