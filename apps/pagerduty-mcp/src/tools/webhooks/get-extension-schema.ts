import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { ExtensionSchemaView } from '../../views/extension.ts';

export const getExtensionSchema = defineTool({
  name: 'get_extension_schema',
  toolset: 'webhooks',
  effect: 'read',
  description: 'One kind of extension, and what it is told of.',
  input: { extension_schema_id: id('extension_schema') },
  output: { plural: 'extension_schemas', item: ExtensionSchemaView },

  async run({ extension_schema_id }, { pagerduty }: Deps, { signal }) {
    return one(await pagerduty.extensionSchemas.get(extension_schema_id, { signal }));
  },
});
