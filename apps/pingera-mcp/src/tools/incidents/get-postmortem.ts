import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { PostmortemView } from '../../views/postmortem.ts';

export const getPostmortem = defineTool({
  name: 'get_postmortem',
  toolset: 'incidents',
  effect: 'read',
  description: 'Read the postmortem of an incident, draft and published text.',
  input: { page_id: id('page').optional(), incident_id: id('incident') },
  output: { plural: 'postmortems', item: PostmortemView },

  async run({ page_id, incident_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const postmortem = await pingera.incidents.postmortems.get(pageId, incident_id, { signal });
    return one(postmortem, `Postmortem, ${postmortem.published_at ? '' : 'not '}published`);
  },
});
