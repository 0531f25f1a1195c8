import { defineTool, InputError, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { taggedFields, taggedOf } from '../../inputs/tagged.ts';
import { TagView } from '../../views/tag.ts';

const label = words(191);

export const changeTags = defineTool({
  name: 'change_tags',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description:
    'Add tags to a user, a team or an escalation policy, by their labels, and take others away; a label that is new becomes a tag.',
  input: {
    ...taggedFields,
    add: z.array(label).optional(),
    remove: z.array(label).optional(),
  },
  output: { plural: 'tags', item: TagView },

  async run({ add = [], remove = [], ...of }, { pagerduty }: Deps, { signal }) {
    const tagged = taggedOf(of);
    if (tagged === undefined) {
      throw new InputError('Give one of user_id, team_id and escalation_policy_id');
    }
    if (add.length + remove.length === 0) throw new InputError('Give add, remove or both');
    const read = () => pagerduty.tags.ofEntity(tagged.type, tagged.id, {}, { signal }).take(500);
    const before = await read();
    const gone = before.filter(({ label: each }) => remove.includes(each));
    const added = add.filter((each) => !before.some((tag) => tag.label === each));
    const unknown = remove.filter((each) => !before.some((tag) => tag.label === each));
    if (unknown.length > 0) throw new InputError(`It has no tag ${unknown.join(', ')}`);
    if (added.length + gone.length === 0) {
      return { items: before, description: 'It has these tags already; nothing was changed' };
    }
    await pagerduty.tags.change(
      tagged.type,
      tagged.id,
      {
        add: added.map((each) => ({ type: 'tag' as const, label: each })),
        remove: gone.map(({ id = '' }) => ({ type: 'tag_reference' as const, id })),
      },
      { signal },
    );
    const items = await read();
    return { items, description: `It has ${items.length} tag${items.length === 1 ? '' : 's'} now` };
  },
});
