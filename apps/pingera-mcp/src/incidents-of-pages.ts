import type { Call } from 'mcp-kit';
import { type Incident, readPingeraDate } from 'pingera-sdk';
import { gather } from './gather.ts';
import type { PageName } from './page-context.ts';
import { partsOf } from './parts.ts';
import type { PageIncident } from './views/incident.ts';

/** Incidents of several pages, newest first; a page that fails is named in a warning. */
export async function incidentsOfPages(
  pages: readonly PageName[],
  list: (pageId: string) => AsyncIterable<Incident>,
  call: Pick<Call, 'signal' | 'warn' | 'progress'>,
): Promise<PageIncident[]> {
  const parts = partsOf(call);
  const listed = await Promise.all(
    pages.map((page) => parts.get(`incidents of ${page.name}`, readAll(page, list(page.id)))),
  );
  parts.throwIfEmpty();
  return listed.flatMap((incidents) => incidents ?? []).sort(byNewest);
}

async function readAll(
  page: PageName,
  incidents: AsyncIterable<Incident>,
): Promise<readonly PageIncident[]> {
  return (await gather(incidents)).map((incident) => ({ ...incident, page }));
}

/** Orders what has a time of the API, the newest first. */
export function byNewest(a: Dated, b: Dated): number {
  const first = readPingeraDate(a.created_at) ?? '';
  const second = readPingeraDate(b.created_at) ?? '';
  return first < second ? 1 : first > second ? -1 : 0;
}

interface Dated {
  readonly created_at?: string;
}
