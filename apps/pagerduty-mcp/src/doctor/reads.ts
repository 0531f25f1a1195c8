import type { ExaminedAccount } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';

/** Lists of which one row shows whether they can be read, with the toolsets that need them. */
const lists: readonly (readonly [what: string, path: string, toolsets: readonly string[]])[] = [
  ['incidents', '/incidents', ['incidents', 'context']],
  ['services', '/services', ['services', 'incidents', 'events']],
  ['schedules', '/schedules', ['oncall']],
  ['on-calls', '/oncalls', ['oncall', 'incidents']],
  ['escalation policies', '/escalation_policies', ['oncall', 'services']],
  ['teams', '/teams', ['people', 'context', 'analytics']],
  ['users', '/users', ['people', 'oncall', 'incidents']],
  ['incident workflows', '/incident_workflows', ['automation']],
  ['status pages', '/status_pages', ['status_pages']],
  ['webhook subscriptions', '/webhook_subscriptions', ['webhooks']],
];

/** One row each of what the toolsets need. */
export function readsOf(makeClient: () => PagerDuty): ExaminedAccount['reads'] {
  return lists.map(([what, path, toolsets]) => ({
    what,
    toolsets,
    send: () => makeClient().requestAny(`GET ${path}`, { query: { limit: 1 } }),
  }));
}
