import type { Tool } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { alertTools } from './alerts/index.ts';
import { apiTools } from './api/index.ts';
import { checkTools } from './checks/index.ts';
import { componentTools } from './components/index.ts';
import { contextTools } from './context/index.ts';
import { heartbeatTools } from './heartbeats/index.ts';
import { incidentTools } from './incidents/index.ts';
import { pageTools } from './pages/index.ts';
import { secretTools } from './secrets/index.ts';

/** Every tool of this server, in the order clients see them. */
export const tools: readonly Tool<Deps>[] = [
  ...contextTools,
  ...pageTools,
  ...componentTools,
  ...incidentTools,
  ...checkTools,
  ...alertTools,
  ...heartbeatTools,
  ...secretTools,
  ...apiTools,
];
