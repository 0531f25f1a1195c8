import { defineTool, id, one } from 'mcp-kit';
import type { Postmortem } from 'pingera-sdk';
import type { Deps } from '../../deps.ts';
import { notified } from '../../notified.ts';
import { PostmortemView } from '../../views/postmortem.ts';

export const publishPostmortem = defineTool({
  name: 'publish_postmortem',
  toolset: 'incidents',
  effect: 'write',
  description:
    'Publish the draft of a postmortem for everybody to see; it cannot be taken back. Subscribers are notified if notify_subscribers was saved as true.',
  input: { page_id: id('page').optional(), incident_id: id('incident') },
  output: { plural: 'postmortems', item: PostmortemView },

  async run({ page_id, incident_id }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const published = await pingera.incidents.postmortems.publish(pageId, incident_id, { signal });
    return one(published, `Postmortem published; ${told(published)}`);
  },
});

function told({ notify_subscribers: wish }: Postmortem): string {
  return typeof wish === 'boolean'
    ? notified(wish)
    : 'the API does not say whether subscribers are notified';
}
