import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';

/** Tools that change the course of an incident. */
export const incidentActionTools: readonly Tool<Deps>[] = [];
