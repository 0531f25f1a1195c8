import { expect, test } from 'vitest';
import { hasDocument, unknownParts } from './document.fixture.ts';
import { analyticsCalls } from './handlers/analytics/contract-calls.fixture.ts';
import { automationCalls } from './handlers/automation/contract-calls.fixture.ts';
import type { ContractCalls } from './handlers/contract-call.fixture.ts';
import { incidentsCalls } from './handlers/incidents/contract-calls.fixture.ts';
import { handlers } from './handlers/index.ts';
import { oncallCalls } from './handlers/oncall/contract-calls.fixture.ts';
import { peopleCalls } from './handlers/people/contract-calls.fixture.ts';
import { servicesCalls } from './handlers/services/contract-calls.fixture.ts';
import { statusPagesCalls } from './handlers/status-pages/contract-calls.fixture.ts';
import { webhooksCalls } from './handlers/webhooks/contract-calls.fixture.ts';
import { openSandbox } from './sandbox.fixture.ts';

/** What the document shows in its examples but leaves out of its schemas. */
const undocumented = [
  /body\.type is not known$/,
  /integration\.integration_key is not known$/,
  /alert_grouping_settings\.after is not known$/,
  /config\.aggregate is "(all|any)"$/,
  /^GET \/v3\/.*\.total is not known$/,
  /outlier_incident\.incident\.occurrence is not known$/,
  /extension_schemas?(\[\])?\.(id|type|summary|self|html_url) is not known$/,
  /responder_request_targets\[\]\.responder_request_target is not known$/,
  /change_events\.(limit|offset|total|more) is not known$/,
];

/** What makes an answer say more, as far as the document knows what it says then. */
const queries: Readonly<Record<string, string>> = {
  'GET /incidents':
    'limit=100&include[]=body&include[]=services&include[]=escalation_policies&include[]=agents',
  'GET /incidents/{id}':
    'include[]=assignees&include[]=first_trigger_log_entries&include[]=priorities&include[]=teams',
  'GET /log_entries': 'limit=100',
  'GET /users/me': 'include[]=calendar_urls',
  'GET /schedules': 'include[]=schedule_layers&include[]=final_schedule&since=2026-11-20',
  'GET /schedules/{id}': 'since=2026-11-20&until=2026-11-27',
  'GET /schedules/{id}/overrides': 'since=2026-11-01&until=2026-11-27',
};

const bodies: Readonly<Record<string, unknown>> = {
  'POST /incidents/{id}/notes': { note: { content: 'x' } },
  'PUT /incidents/{id}': { incident: { type: 'incident', status: 'acknowledged' } },
};

const calls: ContractCalls = {
  ...incidentsCalls,
  ...oncallCalls,
  ...servicesCalls,
  ...peopleCalls,
  ...analyticsCalls,
  ...automationCalls,
  ...statusPagesCalls,
  ...webhooksCalls,
};

async function openCalls() {
  const sandbox = openSandbox();
  const { idOf, openIncident } = sandbox;
  const ids: Readonly<Record<string, string>> = {
    incidents: await openIncident('Checkout API'),
    users: await idOf('users', 'Dana Reyes'),
    teams: await idOf('teams', 'Payments'),
    services: await idOf('services', 'Checkout API'),
    escalation_policies: await idOf('escalation_policies', 'Checkout & Payments'),
    schedules: await idOf('schedules', 'Payments Primary'),
  };
  const id = ids['incidents'];
  const many = { incidents: [{ id, type: 'incident', status: 'resolved' }] };
  const call = (key: string) => {
    const path = key.replace('{id}', ids[key.split('/')[1] ?? ''] ?? '');
    const body = key === 'PUT /incidents' ? many : bodies[key];
    return sandbox.send(`${path}?${queries[key] ?? ''}`, body === undefined ? {} : { body });
  };
  return { call };
}

test.skipIf(!hasDocument).each(Object.entries(calls))(
  'answers %s with nothing that the official document does not know',
  async (key, callOf) => {
    const opened = openSandbox();
    const { path, body: sent, documentedStatus } = await callOf(opened);
    const [method] = key.split(' ');

    const { status, body } = await opened.send(
      `${method} ${path}`,
      sent === undefined ? {} : { body: sent },
    );

    expect([status < 300, body]).toEqual([true, body]);
    if (body === undefined) return;
    const unknown = unknownParts(key, documentedStatus ?? status, body);
    expect(unknown.filter((part) => !undocumented.some((known) => known.test(part)))).toEqual([]);
  },
);

const withoutCalls = Object.keys(handlers).filter((key) => !Object.hasOwn(calls, key));

test.skipIf(!hasDocument).each(withoutCalls)(
  'answers %s with nothing that the official document does not know',
  async (key) => {
    const { call } = await openCalls();

    const { status, body } = await call(key);
    // The document gives the list of overrides the status of a creation.
    const documented = key.endsWith('/overrides') ? 201 : status;
    const unknown = unknownParts(key, documented, body);

    expect(status).toBe(200);
    expect(unknown.filter((part) => !undocumented.some((known) => known.test(part)))).toEqual([]);
  },
);
