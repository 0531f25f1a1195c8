import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';

/** Tools for what belongs to an incident. */
export const incidentDetailTools: readonly Tool<Deps>[] = [];
