import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for analytics. */
export const analyticsTools: readonly Tool<Deps>[] = [];
