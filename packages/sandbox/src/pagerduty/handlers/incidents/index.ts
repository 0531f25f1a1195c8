import type { Handlers } from '../../request/context.ts';
import { incidentActionHandlers } from './actions/index.ts';
import { incidentDetailHandlers } from './details/index.ts';
import { incidentResponseHandlers } from './response/index.ts';

export const incidentsHandlers: Handlers = {
  ...incidentActionHandlers,
  ...incidentDetailHandlers,
  ...incidentResponseHandlers,
};
