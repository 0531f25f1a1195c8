import { from, view } from 'mcp-kit';
import type { Postmortem } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** The postmortem of an incident: what is published, and the draft. */
export const PostmortemView = view<Postmortem>({
  id: z.string(),
  incident_id: z.string(),
  body: from(z.string().describe('Published text'), ({ body }) => body),
  body_updated_at: from(z.string(), (postmortem) => isoOf(postmortem.body_updated_at)),
  body_draft: from(z.string().describe('Not public'), ({ body_draft }) => body_draft),
  body_draft_updated_at: from(z.string(), (postmortem) => isoOf(postmortem.body_draft_updated_at)),
  published_at: from(z.string(), ({ published_at }) => isoOf(published_at)),
  notify_subscribers: from(
    z.boolean().describe('When it is published'),
    ({ notify_subscribers }) => notify_subscribers,
  ),
});
