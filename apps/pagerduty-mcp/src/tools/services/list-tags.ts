import { defineTool, InputError } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { taggedFields, taggedOf } from '../../inputs/tagged.ts';
import { TagView } from '../../views/tag.ts';

export const listTags = defineTool({
  name: 'list_tags',
  toolset: 'services',
  effect: 'read',
  description: 'List tags: of the account, or of one user, team or escalation policy.',
  input: {
    query: z.string().min(1).optional().describe('Part of the label; of the account only'),
    ...taggedFields,
  },
  list: true,
  output: { plural: 'tags', item: TagView },

  async run({ query, ...of }, { pagerduty }: Deps, { signal, page }) {
    const tagged = taggedOf(of);
    if (tagged !== undefined && query !== undefined) {
      throw new InputError('query goes with the tags of the account only');
    }
    if (tagged === undefined) return pagerduty.tags.list({ query }, { signal }).slice(page);
    return pagerduty.tags.ofEntity(tagged.type, tagged.id, {}, { signal }).slice(page);
  },
});
