import { cut, defineTool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { PageTemplateView, templatesOf } from '../../views/page-template.ts';

export const listPageTemplates = defineTool({
  name: 'list_page_templates',
  toolset: 'pages',
  effect: 'read',
  description: 'List the looks that a status page can take, for its template_id.',
  input: {},
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'templates', item: PageTemplateView },

  async run(_input, { pingera }: Deps, { signal, page }) {
    return cut(templatesOf(await pingera.pages.templates({ signal })), page);
  },
});
