import type { Handlers } from '../../request/context.ts';
import { policyHandlers } from './policies/index.ts';
import { scheduleHandlers } from './schedules/index.ts';

export const oncallHandlers: Handlers = { ...scheduleHandlers, ...policyHandlers };
