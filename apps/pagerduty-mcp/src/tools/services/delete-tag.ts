import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteTag = defineTool({
  name: 'delete_tag',
  toolset: 'services',
  effect: 'destroy',
  description: 'Delete a tag for good, and take it from everything that has it.',
  input: { tag_id: id('tag') },
  output: { plural: 'tags', item: DeletedView },
  confirm: (input) => `Delete the tag ${input.tag_id}?`,

  async run({ tag_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.tags.delete(id, { signal });
    return one({ id, deleted: true }, `Tag ${id} is deleted`);
  },
});
