import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { pageDomain } from '../../inputs/page-domain.ts';
import { PageDetailsView } from '../../views/page.ts';

export const getPageByDomain = defineTool({
  name: 'get_page_by_domain',
  toolset: 'pages',
  effect: 'read',
  description:
    'The status page at a domain, also of another organisation; a private one only with a credential of its own.',
  input: { domain: pageDomain().describe('name.pingera.ru, its own domain, or any URL there') },
  aliases: { url: 'domain', subdomain: 'domain' },
  output: { plural: 'pages', item: PageDetailsView },

  async run({ domain }, { pingera }: Deps, { signal }) {
    const page = await pingera.pages.getByDomain(domain, { signal });
    return one(page, `${page.name} is at ${domain}`);
  },
});
