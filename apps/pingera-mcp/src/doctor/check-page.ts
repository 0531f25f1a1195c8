import type { Finding } from 'mcp-kit';
import { UsageError } from 'mcp-kit';
import type { Page, Pingera } from 'pingera-sdk';
import { checkPageId } from '../connect.ts';

const mostNamed = 5;

/** The page that is meant when a tool is given none. */
export async function checkPage(pingera: Pingera, pageId: string | undefined): Promise<Finding> {
  const setting = 'PINGERA_PAGE_ID (--page-id)';
  try {
    checkPageId(pageId, setting);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 'fail', finding: error.message, advice: choose(await listPages(pingera)) };
  }
  const pages = await listPages(pingera);
  if (pageId === undefined) return describeChoice(pages);
  // The account's own list is asked: other organisations' public pages can be read as well.
  const page = pages.find(({ id }) => id === pageId);
  if (page !== undefined) return { status: 'ok', finding: `${page.name} (${pageId})` };
  return {
    status: 'fail',
    finding: `${setting}: the account has no page ${pageId}`,
    advice: choose(pages),
  };
}

async function listPages(pingera: Pingera): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for await (const page of pingera.pages.list()) pages.push(page);
  return pages;
}

function describeChoice(pages: readonly Page[]): Finding {
  const [only] = pages;
  if (only === undefined) return { status: 'ok', finding: 'the account has none' };
  return pages.length === 1
    ? { status: 'ok', finding: `${only.name} (${only.id}), the only one` }
    : { status: 'ok', finding: `none set: tools ask which of the ${pages.length} is meant` };
}

function choose(pages: readonly Page[]): string {
  const named = pages.slice(0, mostNamed).map(({ id, name }) => `${id} (${name})`);
  const more = pages.length > mostNamed ? ' and more' : '';
  return named.length === 0
    ? 'Leave it away: the account has no page.'
    : `Set it to one of ${named.join(', ')}${more}.`;
}
