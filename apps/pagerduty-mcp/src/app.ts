import type { App } from 'mcp-kit';
import packageJson from '../package.json' with { type: 'json' };
import type { Deps } from './deps.ts';
import { explain } from './explain.ts';
import { prompts } from './prompts/index.ts';
import { resources } from './resources/index.ts';
import { tools } from './tools/index.ts';

/** The server, but for its credential. */
export const app: App<Deps> = {
  name: 'pagerduty-mcp',
  title: 'PagerDuty',
  version: packageJson.version,
  instructions:
    'Lists cover you and your teams unless current_user_context is false. Where a service, team, user, schedule, escalation policy, priority, business service or workflow is asked for by id, its name will do; me is you. Answers hold metadata and a list under a plural key; go on with metadata.next_cursor, and tell the user about metadata.warnings.',
  tools,
  resources,
  prompts,
  toolsets: {
    context: { description: 'who you are, and what changed in the account' },
    incidents: { description: 'incidents, their alerts, notes, timeline and responders' },
    oncall: { description: 'who is on call: schedules, overrides and escalation policies' },
    services: { description: 'services, what they depend on, maintenance and tags' },
    people: { description: 'users, teams and how they are reached' },
    analytics: { description: 'how incidents and responders fared' },
    automation: { description: 'workflows, event orchestrations and automation actions' },
    status_pages: { description: 'status pages and what is posted there' },
    webhooks: { description: 'webhooks and extensions' },
    events: { description: 'sending alerts and changes' },
    api: { description: 'everything else, by operation' },
  },
  secrets: new Set([
    'secret',
    'http_cal_url',
    'web_cal_url',
    'webcal_url',
    'integration_key',
    'routing_key',
    'access_token',
    'refresh_token',
    'client_secret',
  ]),
  explain,
};
