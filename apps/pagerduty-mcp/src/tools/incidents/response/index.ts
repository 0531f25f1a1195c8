import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';

/** Tools for the people around an incident. */
export const incidentResponseTools: readonly Tool<Deps>[] = [];
