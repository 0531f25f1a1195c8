import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { draftHandoff } from './draft-handoff.ts';
import { listOncalls } from './list-oncalls.ts';
import { policyTools } from './policies/index.ts';
import { scheduleTools } from './schedules/index.ts';
import { whoIsOnCall } from './who-is-on-call.ts';

/** Tools for who is on call. */
export const oncallTools: readonly Tool<Deps>[] = [
  whoIsOnCall,
  listOncalls,
  draftHandoff,
  ...scheduleTools,
  ...policyTools,
];
