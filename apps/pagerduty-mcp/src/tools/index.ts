import type { Tool } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { analyticsTools } from './analytics/index.ts';
import { apiTools } from './api/index.ts';
import { automationTools } from './automation/index.ts';
import { contextTools } from './context/index.ts';
import { eventTools } from './events/index.ts';
import { incidentTools } from './incidents/index.ts';
import { oncallTools } from './oncall/index.ts';
import { peopleTools } from './people/index.ts';
import { serviceTools } from './services/index.ts';
import { statusPageTools } from './status-pages/index.ts';
import { webhookTools } from './webhooks/index.ts';

/** Every tool of this server, in the order clients see them. */
export const tools: readonly Tool<Deps>[] = [
  ...contextTools,
  ...incidentTools,
  ...oncallTools,
  ...serviceTools,
  ...peopleTools,
  ...analyticsTools,
  ...automationTools,
  ...statusPageTools,
  ...webhookTools,
  ...eventTools,
  ...apiTools,
];
