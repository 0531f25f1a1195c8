import { defineTool, InputError, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { toTargetBody } from '../../inputs/check-body.ts';
import { checkAliases, scheduleFields, targetFields } from '../../inputs/check-fields.ts';
import { refuseUnused, typedFields } from '../../inputs/check-target.ts';
import { CheckView } from '../../views/check.ts';

export const updateCheck = defineTool({
  name: 'update_check',
  toolset: 'checks',
  effect: 'write',
  idempotent: true,
  description:
    'Change only the given fields of a check; its type is fixed. Single fields such as search_text join its other parameters, while parameters and secrets replace all it has. group_id null takes it out of its group.',
  input: {
    check_id: id('check'),
    name: words(100).optional(),
    ...targetFields,
    ...scheduleFields,
    group_id: id('group').nullable().optional(),
  },
  aliases: checkAliases,
  bundles: ['check_data'],
  output: { plural: 'checks', item: CheckView },

  async run(input, { pingera }: Deps, { signal, warn }) {
    const { check_id, name, interval, active, group_id, ...target } = input;
    const own = { name, interval, active, group_id };
    if (Object.values({ ...own, ...target }).every((value) => value === undefined)) {
      throw new InputError(
        'Nothing to change was given',
        'Give check_id and at least one other parameter. Nothing was sent.',
      );
    }
    const isTyped = typedFields(target).length > 0 || target.parameters !== undefined;
    const before = isTyped ? await pingera.checks.get(check_id, { signal }) : undefined;
    if (before !== undefined) refuseUnused(before.type, target);
    const present = before?.parameters ?? {};
    const body = toTargetBody(target, warn, present);
    const updated = await pingera.checks.update(check_id, { ...own, ...body }, { signal });
    const lost = Object.keys(present).filter((key) => body.parameters && !(key in body.parameters));
    if (lost.length > 0)
      warn(`parameters replaced all that the check had: ${lost.join(', ')} are gone`);
    return one(updated, `${updated.name} is changed`);
  },
});
