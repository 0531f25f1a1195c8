import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { callApi } from './call-api.ts';
import { searchApi } from './search-api.ts';

/** Tools for the whole API by operation. */
export const apiTools: readonly Tool<Deps>[] = [searchApi, callApi];
