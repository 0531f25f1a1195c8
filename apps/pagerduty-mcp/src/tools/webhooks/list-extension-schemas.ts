import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { ExtensionSchemaView } from '../../views/extension.ts';

export const listExtensionSchemas = defineTool({
  name: 'list_extension_schemas',
  toolset: 'webhooks',
  effect: 'read',
  description: 'List the kinds of extensions there can be, such as Slack or ServiceNow.',
  input: {},
  list: true,
  output: { plural: 'extension_schemas', item: ExtensionSchemaView },

  async run(_input, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.extensionSchemas.list({ signal }).slice(page);
  },
});
