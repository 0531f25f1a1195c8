import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';

/** Tools for escalation policies. */
export const policyTools: readonly Tool<Deps>[] = [];
