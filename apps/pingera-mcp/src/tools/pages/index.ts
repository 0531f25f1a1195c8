import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { createPage } from './create-page.ts';
import { deletePage } from './delete-page.ts';
import { getPageByDomain } from './get-page-by-domain.ts';
import { getPageDetails } from './get-page-details.ts';
import { listPageTemplates } from './list-page-templates.ts';
import { listPages } from './list-pages.ts';
import { patchPage } from './patch-page.ts';
import { updatePage } from './update-page.ts';

/** Tools for status pages. */
export const pageTools: readonly Tool<Deps>[] = [
  listPages,
  getPageDetails,
  getPageByDomain,
  listPageTemplates,
  createPage,
  patchPage,
  updatePage,
  deletePage,
];
