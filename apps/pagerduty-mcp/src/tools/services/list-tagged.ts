import { defineTool, from, id, view } from 'mcp-kit';
import type { TaggedEntity } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { maybeNamed } from '../../views/named.ts';

const TaggedView = view<TaggedEntity>({
  id: z.string(),
  name: from(z.string(), (entity) => maybeNamed(entity)?.name),
  html_url: z.string(),
});

export const listTagged = defineTool({
  name: 'list_tagged',
  toolset: 'services',
  effect: 'read',
  description: 'List the users, teams or escalation policies that have a tag.',
  input: {
    tag_id: id('tag'),
    entity_type: z.enum(['users', 'teams', 'escalation_policies']),
  },
  list: true,
  output: { plural: 'tagged', item: TaggedView },

  async run({ tag_id, entity_type }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.tags.entities(tag_id, entity_type, {}, { signal }).slice(page);
  },
});
