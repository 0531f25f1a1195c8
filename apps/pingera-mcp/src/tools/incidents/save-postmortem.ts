import { defineTool, InputError, id, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { PostmortemView } from '../../views/postmortem.ts';

export const savePostmortem = defineTool({
  name: 'save_postmortem',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Write the draft of a postmortem; nobody sees it until publish_postmortem, nobody is notified.',
  input: {
    page_id: id('page').optional(),
    incident_id: id('incident'),
    body_draft: words(100_000).optional().describe('Markdown'),
    notify_subscribers: z.boolean().optional().describe('When it is published'),
  },
  output: { plural: 'postmortems', item: PostmortemView },

  async run({ page_id, incident_id, ...draft }, { pingera, pages }: Deps, { signal }) {
    if (draft.body_draft === undefined && draft.notify_subscribers === undefined) {
      throw new InputError('there is nothing to save: give body_draft or notify_subscribers');
    }
    const pageId = await pages.one(page_id, signal);
    const saved = await pingera.incidents.postmortems.save(pageId, incident_id, draft, { signal });
    return one(saved, 'Draft saved; nobody sees it and nobody is notified');
  },
});
