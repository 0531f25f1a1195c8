import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for users and teams. */
export const peopleTools: readonly Tool<Deps>[] = [];
