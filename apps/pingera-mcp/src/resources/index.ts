import type { Resource } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { checkResource } from './check.ts';
import { pageResource } from './page.ts';
import { pagesResource } from './pages.ts';
import { statusResource } from './status.ts';

/** What clients can read by URI. */
export const resources: readonly Resource<Deps>[] = [
  statusResource,
  pagesResource,
  pageResource,
  checkResource,
];
