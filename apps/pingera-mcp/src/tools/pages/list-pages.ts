import { defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { PageView } from '../../views/page.ts';

export const listPages = defineTool({
  name: 'list_pages',
  toolset: 'pages',
  isDefault: true,
  effect: 'read',
  description: 'List the status pages of the account.',
  input: {},
  list: true,
  aliases: { per_page: 'limit', page_size: 'limit' },
  output: { plural: 'pages', item: PageView },

  async run(_input, { pingera }: Deps, { signal, page }) {
    return pingera.pages.list({ signal }).slice(page);
  },
});
