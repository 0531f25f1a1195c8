import type { Call, Parts } from 'mcp-kit';
import type { Alert, Check, Heartbeat, Pingera } from 'pingera-sdk';
import type { PageName } from '../page-context.ts';
import { partsOf } from '../parts.ts';
import { type PageContent, type PageState, pageState } from './page-state.ts';

/** Pages that are read at a time. */
const pagesAtOnce = 5;
/** Rows that are read of what belongs to no page. */
const mostRows = 500;

/** The state of the account; a part that could not be read is absent. */
export interface Overview {
  readonly pages: readonly PageState[] | undefined;
  readonly checks: readonly Check[] | undefined;
  /** Those that are late or have stopped. */
  readonly heartbeats: readonly Heartbeat[] | undefined;
  readonly alerts: readonly Alert[] | undefined;
}

/** Reads all parts at once; throws where none could be read. */
export async function readOverview(
  pingera: Pingera,
  pagesOf: () => Promise<readonly PageName[]>,
  call: Call,
): Promise<Overview> {
  const parts = partsOf(call);
  const { signal } = call;
  const [pages, checks, heartbeats, alerts] = await Promise.all([
    parts
      .rows('status pages', pagesOf())
      .then((found) => found && readPages(pingera, found, { parts, signal })),
    parts.rows(
      'failing checks',
      pingera.checks.list({ status: ['failed', 'degraded', 'timeout'] }, { signal }).take(mostRows),
    ),
    parts.rows('heartbeats', pingera.heartbeats.list({ signal }).take(mostRows)),
    parts.rows('alerts', pingera.alerts.list({ status: 'firing' }, { signal }).take(mostRows)),
  ]);
  parts.throwIfEmpty();
  const quiet = heartbeats?.filter(({ status }) => status === 'down' || status === 'grace');
  return { pages: pages?.map(pageState), checks, heartbeats: quiet, alerts };
}

async function readPages(
  pingera: Pingera,
  pages: readonly PageName[],
  { parts, signal }: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<readonly PageContent[]> {
  const read: PageContent[] = [];
  for (let start = 0; start < pages.length; start += pagesAtOnce) {
    const some = pages.slice(start, start + pagesAtOnce);
    read.push(
      ...(await Promise.all(some.map((page) => readPage(pingera, page, { parts, signal })))),
    );
  }
  return read;
}

async function readPage(
  { incidents, components }: Pingera,
  page: PageName,
  { parts, signal }: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<PageContent> {
  const [onPage, built] = await Promise.all([
    parts.rows(
      `the incidents of ${page.name}`,
      incidents.list(page.id, {}, { signal }).take(Number.POSITIVE_INFINITY),
    ),
    parts.rows(
      `the components of ${page.name}`,
      components.list(page.id, {}, { signal }).take(Number.POSITIVE_INFINITY),
    ),
  ]);
  return { page, incidents: onPage, components: built };
}
