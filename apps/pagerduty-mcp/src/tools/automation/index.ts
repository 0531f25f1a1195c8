import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for workflows, orchestrations and automation actions. */
export const automationTools: readonly Tool<Deps>[] = [];
