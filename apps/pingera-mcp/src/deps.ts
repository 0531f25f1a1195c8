import type { Pingera } from 'pingera-sdk';
import type { PageContext } from './page-context.ts';

/** Everything a tool may reach: one client, and the pages of its account. */
export interface Deps {
  readonly pingera: Pingera;
  readonly pages: PageContext;
  /** Where the API is, and how the caller proves who they are. */
  readonly connection: { readonly baseUrl: string; readonly authentication: string };
}
