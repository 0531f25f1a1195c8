import type { Call } from '../core/call.ts';
import { forbidden, notFound } from './refusals.ts';
import { pathValue, type Session } from './session.ts';
import type { Page } from './status-page-model.ts';

/** The page of the path, which the caller must own. */
export function ownPage(call: Call, session: Session): Page {
  const id = pathValue(call, 'page_id');
  const page = session.account.pages.get(id);
  if (page !== undefined) return page;
  if (findPage(session, (other) => other.id === id) === undefined) throw notFound('Page');
  throw forbidden('You do not have access to this page');
}

/** Lets the page out to its organisation, and to anyone when it is public. */
export function showPage(page: Page | undefined, session: Session): Page {
  if (page === undefined) throw notFound('Page');
  if (page.viewers_must_be_team_members !== true || session.account.pages.has(page.id)) return page;
  throw forbidden('You do not have access to this page');
}

/** The first page of any account that fits. */
export function findPage(session: Session, fits: (page: Page) => boolean): Page | undefined {
  const accounts = [...session.world.accounts.values()];
  return accounts.flatMap(({ pages }) => [...pages.values()]).find(fits);
}
