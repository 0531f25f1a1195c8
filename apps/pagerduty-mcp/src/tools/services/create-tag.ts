import { defineTool, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { TagView } from '../../views/tag.ts';

export const createTag = defineTool({
  name: 'create_tag',
  toolset: 'services',
  effect: 'write',
  description: 'Create a tag; to give it to somebody at once use change_tags.',
  input: { label: words(191) },
  output: { plural: 'tags', item: TagView },

  async run({ label }, { pagerduty }: Deps, { signal }) {
    const made = await pagerduty.tags.create({ type: 'tag', label }, { signal });
    return one(made, `Tag ${label} is made`);
  },
});
