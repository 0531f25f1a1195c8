import { defineTool, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { ExtensionView } from '../../views/extension.ts';

export const listExtensions = defineTool({
  name: 'list_extensions',
  toolset: 'webhooks',
  effect: 'read',
  description: 'List extensions, such as the chat channels that services report to.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    extension_schema_id: id('extension_schema').optional(),
  },
  list: true,
  output: { plural: 'extensions', item: ExtensionView },

  async run(filters, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.extensions.list(filters, { signal }).slice(page);
  },
});
