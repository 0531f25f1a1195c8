import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { sendAlertEvent } from './send-alert-event.ts';
import { sendChangeEvent } from './send-change-event.ts';

/** Tools for events. */
export const eventTools: readonly Tool<Deps>[] = [sendAlertEvent, sendChangeEvent];
