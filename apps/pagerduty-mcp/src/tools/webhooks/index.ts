import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';

/** Tools for webhooks and extensions. */
export const webhookTools: readonly Tool<Deps>[] = [];
