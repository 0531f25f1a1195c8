import { InputError, invalidIdCode } from 'mcp-kit';
import type { PagerDuty, StatusPage } from 'pagerduty-sdk';
import { looksLikeId } from '../ids/looks-like-id.ts';
import { present } from '../present.ts';

/** The id of the page that is asked for by id or name; of the only one unless told. */
export async function findPage(
  asked: string | undefined,
  pagerduty: PagerDuty,
  signal: AbortSignal,
): Promise<string> {
  const wanted = asked?.trim();
  if (wanted !== undefined && looksLikeId(wanted)) return wanted;
  const pages = present(await pagerduty.statusPages.list({}, { signal }).take(500));
  const matches = pages.filter((page) => wanted === undefined || isCalled(page, wanted));
  const [page] = matches;
  if (matches.length === 1 && page?.id !== undefined) return page.id;
  throw new InputError(
    wanted === undefined
      ? `There are ${pages.length} status pages, so page_id is needed`
      : `page_id: ${matches.length === 0 ? 'no status page is' : 'several status pages are'} called ${JSON.stringify(wanted)}`,
    pages.length === 0 ? 'The account has no status page.' : `Give one of: ${choices(pages)}.`,
    invalidIdCode('status_page'),
  );
}

function isCalled({ id, name }: StatusPage, wanted: string): boolean {
  return id === wanted || name?.toLowerCase() === wanted.toLowerCase();
}

function choices(pages: readonly StatusPage[]): string {
  return pages.map(({ id, name }) => `${name} (${id})`).join(', ');
}
