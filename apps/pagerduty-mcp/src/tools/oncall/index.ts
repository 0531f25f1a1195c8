import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { listOncalls } from './list-oncalls.ts';
import { policyTools } from './policies/index.ts';
import { scheduleTools } from './schedules/index.ts';

/** Tools for who is on call. */
export const oncallTools: readonly Tool<Deps>[] = [listOncalls, ...scheduleTools, ...policyTools];
