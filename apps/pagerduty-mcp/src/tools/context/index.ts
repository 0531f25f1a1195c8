import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { buildUserContext } from './build-user-context.ts';

/** Tools for who you are. */
export const contextTools: readonly Tool<Deps>[] = [buildUserContext];
