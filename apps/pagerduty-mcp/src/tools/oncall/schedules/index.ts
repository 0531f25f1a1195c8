import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';

/** Tools for schedules. */
export const scheduleTools: readonly Tool<Deps>[] = [];
