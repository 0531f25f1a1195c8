import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { Reply } from '../core/reply.ts';
import type { Account } from './account.ts';
import { findPage, ownPage, showPage } from './page-access.ts';
import { readLogos } from './page-logos.ts';
import { clearedSettings, type PageSettings, pageSettingsShape } from './page-settings.ts';
import { findTemplate, PAGE_TEMPLATES } from './page-templates.ts';
import { neighbours, pageSizeBlock, pageSizeShape, slicePage } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { badRequest, forbidden } from './refusals.ts';
import { noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import type { Page } from './status-page-model.ts';

const name = z.string().min(1).max(100);
const Changes = z.strictObject({ name, ...pageSettingsShape }).exactPartial();
const Replacement = z.strictObject({ ...Changes.shape, name });
const List = z.object(pageSizeShape);

type PageChanges = Partial<Pick<Page, 'name'> & PageSettings>;

export const pageHandlers: Handlers = {
  'GET /pages': listPages,
  'POST /pages': createPage,
  'GET /pages/by-domain/{domain}': (call, session) => {
    const domain = pathValue(call, 'domain').toLowerCase();
    const page = findPage(session, (one) => domain === one.subdomain || domain === one.domain);
    return ok(showPage(page, session));
  },
  'GET /pages/get-templates': () => ok(PAGE_TEMPLATES),
  'GET /pages/{page_id}': (call, session) => {
    const id = pathValue(call, 'page_id');
    const page = findPage(session, (one) => one.id === id);
    return ok(showPage(page, session));
  },
  'PUT /pages/{page_id}': (call, session) => {
    const page = ownPage(call, session);
    const changes = readLogos(call, page.id) ?? {
      ...clearedSettings,
      ...readBody(call, Replacement),
    };
    return ok(save(session, page, changes));
  },
  'PATCH /pages/{page_id}': (call, session) => {
    const page = ownPage(call, session);
    return ok(save(session, page, readLogos(call, page.id) ?? readBody(call, Changes)));
  },
  'DELETE /pages/{page_id}': deletePage,
};

function listPages(call: Call, { account }: Session): Reply {
  const { page, page_size: size } = readQuery(call, List);
  const pages = [...account.pages.values()];
  const pagination = {
    ...pageSizeBlock({ page, size }, pages.length),
    ...neighbours({ page, size }, pages.length),
  };
  return ok({ pages: slicePage(pages, { page, size }), pagination });
}

function createPage(call: Call, session: Session): Reply {
  const { account, stamp } = session;
  const body = readBody(call, Replacement);
  if (account.pages.size >= account.maxPages) {
    throw forbidden(`Your plan allows ${account.maxPages} status pages`);
  }
  const id = session.newId();
  const draft: Page = {
    ...clearedSettings,
    id,
    organization_id: account.organizationId,
    name: body.name,
    subdomain: `${slugOf(body.name)}${id.slice(0, 4)}`,
    template: null,
    created_at: stamp,
    updated_at: stamp,
  };
  return ok(save(session, draft, body));
}

function save(session: Session, page: Page, changes: PageChanges): Page {
  const saved = { ...page, ...changes, updated_at: session.stamp };
  for (const field of ['subdomain', 'domain'] as const) {
    const taken = findPage(session, (one) => one.id !== page.id && one[field] === saved[field]);
    if (taken !== undefined && saved[field] !== null) throw badRequest(`This ${field} is taken`);
  }
  const complete = { ...saved, template: findTemplate(saved.template_id)?.name ?? null };
  session.account.pages.set(page.id, complete);
  return complete;
}

function deletePage(call: Call, session: Session): Reply {
  const { id } = ownPage(call, session);
  const { pages, components, incidents }: Account = session.account;
  pages.delete(id);
  for (const component of [...components.values()]) {
    if (component.page_id === id) components.delete(component.id);
  }
  for (const incident of [...incidents.values()]) {
    if (incident.page_id === id) incidents.delete(incident.id);
  }
  return noContent;
}

function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['page'];
  return `${words.join('-').slice(0, 60)}-`;
}
