import { day, dayQuery, type ResourceCall, rename } from './resource-call.fixture.ts';

const email = {
  name: 'Ops',
  type: 'email',
  configuration: { recipients: ['ops@shop.example'] },
} as const;

const rule = {
  name: 'Down',
  check_id: 'c1',
  condition: 'consecutive_failures',
  condition_parameters: { count: 3 },
  channel_ids: ['h1'],
} as const;

const alertCalls: readonly ResourceCall[] = [
  [
    'alerts.list',
    (p) => p.alerts.list({ status: 'active', severity: 'high' }).take(1),
    'GET /alerts',
    '/alerts?status=active&severity=high',
  ],
  ['alerts.get', (p) => p.alerts.get('a1'), 'GET /alerts/{alert_id}', '/alerts/a1'],
  ['alerts.stats', (p) => p.alerts.stats(), 'GET /alerts/stats', '/alerts/stats'],
  [
    'alerts.acknowledge',
    (p) => p.alerts.acknowledge('a1'),
    'POST /alerts/{alert_id}/acknowledge',
    '/alerts/a1/acknowledge',
  ],
  [
    'alerts.resolve',
    (p) => p.alerts.resolve('a1'),
    'POST /alerts/{alert_id}/resolve',
    '/alerts/a1/resolve',
  ],
  [
    'alerts.notifications',
    (p) => p.alerts.notifications('a1').take(1),
    'GET /alerts/{alert_id}/notifications',
    '/alerts/a1/notifications',
  ],
  [
    'alertChannels.list',
    (p) => p.alertChannels.list().take(1),
    'GET /alerts/channels',
    '/alerts/channels',
  ],
  [
    'alertChannels.get',
    (p) => p.alertChannels.get('h1'),
    'GET /alerts/channels/{channel_id}',
    '/alerts/channels/h1',
  ],
  [
    'alertChannels.create',
    (p) => p.alertChannels.create(email),
    'POST /alerts/channels',
    '/alerts/channels',
    email,
  ],
  [
    'alertChannels.update',
    (p) => p.alertChannels.update('h1', rename),
    'PUT /alerts/channels/{channel_id}',
    '/alerts/channels/h1',
    rename,
  ],
  [
    'alertChannels.delete',
    (p) => p.alertChannels.delete('h1'),
    'DELETE /alerts/channels/{channel_id}',
    '/alerts/channels/h1',
  ],
  ['alertRules.list', (p) => p.alertRules.list().take(1), 'GET /alerts/rules', '/alerts/rules'],
  [
    'alertRules.get',
    (p) => p.alertRules.get('r1'),
    'GET /alerts/rules/{rule_id}',
    '/alerts/rules/r1',
  ],
  [
    'alertRules.create',
    (p) => p.alertRules.create(rule),
    'POST /alerts/rules',
    '/alerts/rules',
    rule,
  ],
  [
    'alertRules.update',
    (p) => p.alertRules.update('r1', rename),
    'PUT /alerts/rules/{rule_id}',
    '/alerts/rules/r1',
    rename,
  ],
  [
    'alertRules.delete',
    (p) => p.alertRules.delete('r1'),
    'DELETE /alerts/rules/{rule_id}',
    '/alerts/rules/r1',
  ],
];

const heartbeat = '/heartbeats/{check_id}';
const hourly = { name: 'Import', period_seconds: 3600 };

const heartbeatCalls: readonly ResourceCall[] = [
  ['heartbeats.list', (p) => p.heartbeats.list().take(1), 'GET /heartbeats', '/heartbeats'],
  ['heartbeats.get', (p) => p.heartbeats.get('b1'), `GET ${heartbeat}`, '/heartbeats/b1'],
  [
    'heartbeats.create',
    (p) => p.heartbeats.create(hourly),
    'POST /heartbeats',
    '/heartbeats',
    hourly,
  ],
  [
    'heartbeats.update',
    (p) => p.heartbeats.update('b1', rename),
    `PATCH ${heartbeat}`,
    '/heartbeats/b1',
    rename,
  ],
  [
    'heartbeats.replace',
    (p) => p.heartbeats.replace('b1', hourly),
    `PUT ${heartbeat}`,
    '/heartbeats/b1',
    hourly,
  ],
  ['heartbeats.delete', (p) => p.heartbeats.delete('b1'), `DELETE ${heartbeat}`, '/heartbeats/b1'],
  [
    'heartbeats.ping',
    (p) => p.heartbeats.ping('b1', { rows: 3 }),
    `POST ${heartbeat}/ping`,
    '/heartbeats/b1/ping',
    { rows: 3 },
  ],
  [
    'heartbeats.pingByGet',
    (p) => p.heartbeats.pingByGet('b1'),
    `GET ${heartbeat}/ping`,
    '/heartbeats/b1/ping',
  ],
  [
    'heartbeats.pings',
    (p) => p.heartbeats.pings('b1', day).take(1),
    `GET ${heartbeat}/pings`,
    `/heartbeats/b1/pings?${dayQuery}`,
  ],
  [
    'heartbeats.pingCounts',
    (p) => p.heartbeats.pingCounts('b1', day),
    `GET ${heartbeat}/pings-count`,
    `/heartbeats/b1/pings-count?${dayQuery}`,
  ],
  [
    'heartbeats.channels',
    (p) => p.heartbeats.channels('b1'),
    `GET ${heartbeat}/channels`,
    '/heartbeats/b1/channels',
  ],
  [
    'heartbeats.assignChannels',
    (p) => p.heartbeats.assignChannels('b1', ['h1']),
    `POST ${heartbeat}/channels`,
    '/heartbeats/b1/channels',
    { channel_ids: ['h1'] },
  ],
  [
    'heartbeats.removeChannel',
    (p) => p.heartbeats.removeChannel('b1', 'h1'),
    `DELETE ${heartbeat}/channels/{channel_id}`,
    '/heartbeats/b1/channels/h1',
  ],
];

const value = { secret_value: 'hush' };

const secretCalls: readonly ResourceCall[] = [
  ['secrets.list', (p) => p.secrets.list().take(1), 'GET /secrets', '/secrets'],
  ['secrets.get', (p) => p.secrets.get('s1'), 'GET /secrets/{secret_id}', '/secrets/s1'],
  [
    'secrets.create',
    (p) => p.secrets.create({ secret_name: 'DB', ...value }),
    'POST /secrets',
    '/secrets',
    { secret_name: 'DB', ...value },
  ],
  [
    'secrets.update',
    (p) => p.secrets.update('s1', value),
    'PATCH /secrets/{secret_id}',
    '/secrets/s1',
    value,
  ],
  ['secrets.delete', (p) => p.secrets.delete('s1'), 'DELETE /secrets/{secret_id}', '/secrets/s1'],
];

/** Calls for alerts, heartbeats and secrets. */
export const watchCalls: readonly ResourceCall[] = [
  ...alertCalls,
  ...heartbeatCalls,
  ...secretCalls,
];
