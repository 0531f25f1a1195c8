import type { Handlers } from '../../../request/context.ts';

export const incidentResponseHandlers: Handlers = {};
