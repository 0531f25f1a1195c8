import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for events. */
export const eventTools: readonly Tool<Deps>[] = [];
