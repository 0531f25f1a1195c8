import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for services. */
export const serviceTools: readonly Tool<Deps>[] = [];
