import { describeTool } from 'mcp-kit';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { chances } from './testing/chances.ts';
import { type Served, serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

/** Where an argument that a tool cannot do without is found. */
const listOf = {
  service_id: 'list_services',
  schedule_id: 'list_schedules',
  escalation_policy_id: 'list_escalation_policies',
  business_service_id: 'list_business_services',
  tag_id: 'list_tags',
  user_id: 'list_users',
  team_id: 'list_teams',
  workflow_id: 'list_incident_workflows',
  orchestration_id: 'list_event_orchestrations',
  action_id: 'list_automation_actions',
  post_id: 'list_status_page_posts',
  webhook_subscription_id: 'list_webhook_subscriptions',
  extension_schema_id: 'list_extension_schemas',
  log_entry_id: 'list_log_entries',
  change_event_id: 'list_change_events',
};
const given = { incident_id: '3817', entity_type: 'services', kind: 'severities', query: 'alerts' };
const reads = tools.filter(({ effect }) => effect === 'read');

async function argumentsOf(required: readonly string[], { call }: Served) {
  const found: Record<string, unknown> = {};
  for (const name of required) {
    const list = Object.entries(listOf).find(([key]) => key === name)?.[1];
    const row = list === undefined ? undefined : (await call(list)).rows[0];
    found[name] = row?.['id'] ?? Object.entries(given).find(([key]) => key === name)?.[1];
  }
  return found;
}

/** JSON in which values are missing or null now and then, but for what encloses it all. */
function withHoles(json: string, chance: () => number): string {
  return JSON.stringify(
    JSON.parse(json, (key, value: unknown) => {
      if (key === '' || chance() > 0.06) return value;
      return chance() < 0.6 ? null : undefined;
    }),
  );
}

test.each(reads.map((tool) => [tool.name, tool] as const))(
  '%s copes with whatever PagerDuty leaves out of its answers',
  async (name, tool) => {
    const account = createPagerDutySandbox({ now: () => Date.now() });
    const { inputSchema } = describeTool(tool, { mode: 'read_write', maxLimit: 500 });
    const { required = [] } = z
      .looseObject({ required: z.array(z.string()).optional() })
      .parse(inputSchema);
    const args = await argumentsOf(required, await serve({ sandbox: account }));
    const chance = chances(20_261_121);
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await account.fetch(input, init);
      const json = await answer.text();
      const { status, headers } = answer;
      return new Response(json === '' ? null : withHoles(json, chance), { status, headers });
    };
    const { call, logged } = await serve({ sandbox: { ...account, fetch } });

    for (let run = 0; run < 15; run += 1) {
      const { error } = await call(name, args);
      expect([error?.code, logged.filter((line) => line.includes('unexpectedly'))]).toEqual([
        error?.code,
        [],
      ]);
    }
  },
);
