import { operations } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { SECOND_MS } from './dates.ts';
import { answerViolations, hasDocument, requestViolations } from './document.fixture.ts';
import { TestClient } from './test-client.fixture.ts';

/** The document knows no statuses of maintenances, although the API lists them. */
const undocumented = /\.status is "(scheduled|in_progress|completed)"$/;

type Ids = Record<string, string>;

/**
 * Every operation in an order in which they can follow each other, with a body where it takes one.
 * `as` keeps the id that the answer holds under that name, for the paths and bodies to come.
 */
type Step = readonly [
  key: string,
  options?: {
    readonly as?: string;
    readonly id?: RegExp;
    readonly with?: Ids;
    readonly query?: string;
    readonly body?: (ids: Ids) => unknown;
    readonly waitMs?: number;
  },
];

const PAGE = '/pages/{page_id}';
const COMPONENT = `${PAGE}/components/{component_id}`;
const GROUP = `${PAGE}/component-groups/{component_id}`;
const INCIDENT = `${PAGE}/incidents/{incident_id}`;
const UPDATE = `${INCIDENT}/incident_updates/{incident_update_id}`;

const statusPages: readonly Step[] = [
  ['GET /component-statuses'],
  ['GET /incident-statuses'],
  ['GET /incident-impacts'],
  ['GET /maintenance-statuses'],
  ['GET /pages/get-templates'],
  ['GET /pages'],
  ['GET /pages/by-domain/{domain}', { with: { domain: 'acme-outdoor' }, as: 'page_id' }],
  [`GET ${PAGE}`],
  [`GET ${PAGE}/components`],
  [`GET ${PAGE}/component-groups`],
  [`GET ${PAGE}/incidents`, { as: 'incident_id' }],
  [`GET ${INCIDENT}/incident_updates`],
  ['POST /pages', { as: 'page_id', body: () => ({ name: 'Tours', time_zone: 'Europe/Oslo' }) }],
  [`PATCH ${PAGE}`, { body: () => ({ city: 'Oslo', css_greens: '#00ff00' }) }],
  [`PUT ${PAGE}`, { body: () => ({ name: 'Tours', language: 'en' }) }],
  [`POST ${PAGE}/component-groups`, { as: 'component_id', body: () => ({ name: 'Group' }) }],
  [`GET ${GROUP}`],
  [`PATCH ${GROUP}`, { body: () => ({ description: 'All tours' }) }],
  [`PUT ${GROUP}`, { body: () => ({ name: 'Group' }) }],
  [`DELETE ${GROUP}`],
  [`POST ${PAGE}/components`, { as: 'component_id', body: () => ({ name: 'Booking' }) }],
  [`GET ${COMPONENT}`],
  [`PATCH ${COMPONENT}`, { body: () => ({ status: 'partial_outage' }) }],
  [`PUT ${COMPONENT}`, { body: () => ({ name: 'Booking', position: 1 }) }],
  [
    `POST ${PAGE}/incidents`,
    {
      as: 'incident_id',
      body: ({ component_id = '' }) => ({
        name: 'Booking is slow',
        status: 'investigating',
        impact: 'minor',
        components: { [component_id]: 'degraded_performance' },
      }),
    },
  ],
  [`GET ${COMPONENT}/uptime`],
  [
    `POST ${PAGE}/components/uptime`,
    { body: ({ component_id }) => ({ component_ids: [component_id] }) },
  ],
  [`GET ${PAGE}/incidents/unresolved`],
  [`GET ${INCIDENT}`],
  [`PATCH ${INCIDENT}`, { body: () => ({ body: 'Found it', status: 'identified' }) }],
  [`PUT ${INCIDENT}`, { body: () => ({ impact: 'major', deliver_notifications: false }) }],
  [
    `POST ${INCIDENT}/incident_updates`,
    { as: 'incident_update_id', body: () => ({ body: 'Done', status: 'resolved' }) },
  ],
  [`PATCH ${UPDATE}`, { body: () => ({ body: 'Done.' }) }],
  [`PUT ${UPDATE}`, { body: () => ({ created_at: '2025-11-20T12:00:00Z' }) }],
  [`PUT ${INCIDENT}/postmortem`, { body: () => ({ body_draft: 'Why' }) }],
  [`GET ${INCIDENT}/postmortem`],
  [`PUT ${INCIDENT}/postmortem/publish`],
  [`DELETE ${INCIDENT}`],
  [
    `POST ${PAGE}/incidents/log-past-incident`,
    {
      body: () => ({
        name: 'Then',
        impact: 'minor',
        incident_updates: [
          { body: 'Fixed', status: 'resolved', created_at: '2025-10-01T00:00:00Z' },
        ],
      }),
    },
  ],
  [`DELETE ${COMPONENT}`],
  [`DELETE ${PAGE}`],
];

const CHECK = '/checks/{check_id}';

const checks: readonly Step[] = [
  ['GET /checks/get-regions', { query: 'check_type=dns' }],
  ['GET /checks', { query: 'page_size=100', as: 'check_id', id: /"id":"(\w+)","name":"Web Store/ }],
  [`GET ${CHECK}`],
  [`GET ${CHECK}/results`, { as: 'check_result_id', query: 'page_size=100' }],
  [`GET ${CHECK}/results/{check_result_id}`],
  [`GET ${CHECK}/status-history`],
  [`GET ${CHECK}/uptime`],
  [`GET ${CHECK}/response-times`],
  [`GET ${CHECK}/execution-groups`, { as: 'group_id' }],
  ['GET /execution-groups/{group_id}'],
  ['GET /execution-groups/{group_id}/regional-results'],
  ['GET /checks/all-results', { query: 'page_size=100' }],
  ['GET /checks/status-history'],
  ['POST /checks/{check_id}/execute', { as: 'job_id', id: /"job_id":"(\w+)"/ }],
  ['GET /checks/jobs/{job_id}', { waitMs: 5 * SECOND_MS }],
  ['POST /checks/execute', { body: () => ({ name: 'Try', type: 'icmp', host: 'h.example' }) }],
  ['GET /checks/jobs', { waitMs: 5 * SECOND_MS }],
  [
    'POST /checks',
    { as: 'check_id', body: () => ({ name: 'New', type: 'tcp', host: 'h.invalid', port: 1 }) },
  ],
  [`PATCH ${CHECK}`, { body: () => ({ active: false, interval: 60 }) }],
  ['POST /check-groups', { as: 'group_id', body: () => ({ name: 'Group', color: '#00ff00' }) }],
  [`PATCH ${CHECK}/group`, { body: ({ group_id }) => ({ group_id }) }],
  ['GET /check-groups'],
  ['GET /check-groups/{group_id}'],
  ['GET /check-groups/{group_id}/checks'],
  ['PATCH /check-groups/{group_id}', { body: () => ({ description: 'Mine' }) }],
  ['DELETE /check-groups/{group_id}'],
  ['POST /secrets', { as: 'secret_id', body: () => ({ secret_name: 'A', secret_value: 'b' }) }],
  ['GET /secrets'],
  ['GET /secrets/{secret_id}'],
  ['PATCH /secrets/{secret_id}', { body: () => ({ secret_value: 'c' }) }],
  [`POST ${CHECK}/secrets`, { body: ({ secret_id }) => ({ secret_id, env_variable: 'A' }) }],
  [`GET ${CHECK}/secrets`],
  [`PUT ${CHECK}/secrets`, { body: ({ secret_id }) => [{ secret_id, env_variable: 'B' }] }],
  [`DELETE ${CHECK}/secrets/{secret_id}`],
  ['DELETE /secrets/{secret_id}'],
];

const HEARTBEAT = '/heartbeats/{check_id}';

const alerting: readonly Step[] = [
  [
    'POST /alerts/channels',
    {
      as: 'channel_id',
      body: () => ({ name: 'Hook', type: 'webhook', configuration: { url: 'https://x.example/' } }),
    },
  ],
  ['GET /alerts/channels'],
  ['GET /alerts/channels/{channel_id}'],
  ['PUT /alerts/channels/{channel_id}', { body: () => ({ enabled: false }) }],
  [
    'POST /alerts/rules',
    {
      as: 'rule_id',
      body: ({ check_id, channel_id }) => ({
        name: 'Rule',
        check_id,
        condition: 'check_failed',
        channel_ids: [channel_id],
      }),
    },
  ],
  ['GET /alerts/rules'],
  ['GET /alerts/rules/{rule_id}'],
  ['PUT /alerts/rules/{rule_id}', { body: () => ({ severity: 'low' }) }],
  ['DELETE /alerts/rules/{rule_id}'],
  [`DELETE ${CHECK}`],
  ['GET /alerts', { as: 'alert_id' }],
  ['GET /alerts/stats'],
  ['GET /alerts/{alert_id}'],
  ['POST /alerts/{alert_id}/acknowledge'],
  ['POST /alerts/{alert_id}/resolve'],
  ['GET /alerts/{alert_id}/notifications'],
  ['GET /heartbeats', { as: 'check_id' }],
  [`GET ${HEARTBEAT}`],
  [`GET ${HEARTBEAT}/pings`],
  [`GET ${HEARTBEAT}/pings-count`],
  ['POST /heartbeats', { as: 'check_id', body: () => ({ name: 'Job', period_seconds: 60 }) }],
  [`GET ${HEARTBEAT}/ping`],
  [`POST ${HEARTBEAT}/ping`, { body: () => ({ rows: 1 }) }],
  [`PATCH ${HEARTBEAT}`, { body: () => ({ active: false }) }],
  [`PUT ${HEARTBEAT}`, { body: () => ({ name: 'Job', grace_seconds: 60 }) }],
  [`POST ${HEARTBEAT}/channels`, { body: ({ channel_id }) => ({ channel_ids: [channel_id] }) }],
  [`GET ${HEARTBEAT}/channels`],
  [`DELETE ${HEARTBEAT}/channels/{channel_id}`],
  [`DELETE ${HEARTBEAT}`],
  ['DELETE /alerts/channels/{channel_id}'],
];

test.skipIf(!hasDocument)('every operation fits the document of the API', async () => {
  const client = new TestClient();
  const ids: Ids = {};
  const found: string[] = [];
  const asked = [...statusPages, ...checks, ...alerting];

  for (const [key, { as, id = /"id":"(\w+)"/, query = '', waitMs = 0, ...step }] of asked.map(
    ([one, options = {}]) => [one, options] as const,
  )) {
    client.wait(waitMs);
    const body = step.body?.(ids);
    const values: Ids = { ...ids, ...step.with };
    const path = key.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    const answer = await client.ask(`${path}?${query}`, { body });
    if (as !== undefined) ids[as] = id.exec(JSON.stringify(answer.body))?.[1] ?? '';
    const wrong = [
      ...(answer.status < 300 ? [] : [`answered ${answer.status}`]),
      ...(body === undefined ? [] : requestViolations(key, body)),
      ...answerViolations(key, answer.status, answer.body),
    ];
    found.push(...wrong.filter((one) => !undocumented.test(one)).map((one) => `${key}: ${one}`));
  }

  expect(found).toEqual([]);
  expect(new Set(asked.map(([key]) => key))).toEqual(new Set(Object.keys(operations)));
});
