import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for status pages. */
export const statusPageTools: readonly Tool<Deps>[] = [];
