import type { Handlers } from '../../../request/context.ts';

export const incidentActionHandlers: Handlers = {};
