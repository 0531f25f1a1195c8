import { defineResource, shown } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { gather } from '../gather.ts';
import { PageView } from '../views/page.ts';

export const pagesResource = defineResource({
  uri: 'pingera://pages',
  name: 'pages',
  title: 'Status pages',
  description: 'The status pages of the account.',

  async read(_variables, { pingera }: Deps, { signal, warn }) {
    const pages = await gather(pingera.pages.list({ signal }));
    return { pages: shown(pages, PageView, warn) };
  },
});
