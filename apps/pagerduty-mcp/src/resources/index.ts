import type { Resource } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { incidentResource } from './incident.ts';
import { meResource } from './me.ts';
import { scheduleResource } from './schedule.ts';
import { serviceResource } from './service.ts';

/** What clients can read by URI. */
export const resources: readonly Resource<Deps>[] = [
  meResource,
  incidentResource,
  serviceResource,
  scheduleResource,
];
