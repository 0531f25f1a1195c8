import type { Handlers } from '../../../request/context.ts';

export const incidentDetailHandlers: Handlers = {};
