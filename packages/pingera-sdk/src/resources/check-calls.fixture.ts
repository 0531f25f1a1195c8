import { day, dayQuery, type ResourceCall, rename } from './resource-call.fixture.ts';

const web = { name: 'Shop', type: 'web', url: 'https://shop.example' } as const;
const secret = { secret_id: 's1', env_variable: 'PASSWORD' };
const check = '/checks/{check_id}';

const ownCalls: readonly ResourceCall[] = [
  [
    'checks.list',
    (p) => p.checks.list({ status: ['failed', 'timeout'], group_id: 'ungrouped' }).take(1),
    'GET /checks',
    '/checks?status=failed,timeout&group_id=ungrouped',
  ],
  ['checks.get', (p) => p.checks.get('c1'), `GET ${check}`, '/checks/c1'],
  ['checks.create', (p) => p.checks.create(web), 'POST /checks', '/checks', web],
  [
    'checks.update',
    (p) => p.checks.update('c1', { active: false, group_id: null }),
    `PATCH ${check}`,
    '/checks/c1',
    { active: false, group_id: null },
  ],
  ['checks.delete', (p) => p.checks.delete('c1'), `DELETE ${check}`, '/checks/c1'],
  [
    'checks.assignToGroup',
    (p) => p.checks.assignToGroup('c1', null),
    `PATCH ${check}/group`,
    '/checks/c1/group',
    { group_id: null },
  ],
  [
    'checks.regions',
    (p) => p.checks.regions({ check_type: 'dns' }).take(1),
    'GET /checks/get-regions',
    '/checks/get-regions?check_type=dns',
  ],
  [
    'checks.results',
    (p) => p.checks.results('c1', { ...day, failed_only: true }).take(1),
    `GET ${check}/results`,
    `/checks/c1/results?${dayQuery}&failed_only=true`,
  ],
  [
    'checks.result',
    (p) => p.checks.result('c1', 'x1'),
    `GET ${check}/results/{check_result_id}`,
    '/checks/c1/results/x1',
  ],
  [
    'checks.allResults',
    (p) => p.checks.allResults({ region: 'RU, Moscow', check_id: 'c1' }).take(1),
    'GET /checks/all-results',
    '/checks/all-results?region=RU, Moscow&check_id=c1',
  ],
  [
    'checks.statusHistory',
    (p) => p.checks.statusHistory('c1').take(1),
    `GET ${check}/status-history`,
    '/checks/c1/status-history',
  ],
  [
    'checks.uptime',
    (p) => p.checks.uptime('c1', { start_time: day.start_date }),
    `GET ${check}/uptime`,
    '/checks/c1/uptime?start_time=2026-01-01T00:00:00Z',
  ],
  [
    'checks.statusCounts',
    (p) => p.checks.statusCounts(day),
    'GET /checks/status-history',
    `/checks/status-history?${dayQuery}`,
  ],
  [
    'checks.responseTimes',
    (p) => p.checks.responseTimes('c1', day),
    `GET ${check}/response-times`,
    `/checks/c1/response-times?${dayQuery}`,
  ],
  ['checks.execute', (p) => p.checks.execute('c1'), `POST ${check}/execute`, '/checks/c1/execute'],
  [
    'checks.executeCustom',
    (p) => p.checks.executeCustom(web),
    'POST /checks/execute',
    '/checks/execute',
    web,
  ],
  [
    'checks.secrets.list',
    (p) => p.checks.secrets.list('c1').take(1),
    `GET ${check}/secrets`,
    '/checks/c1/secrets',
  ],
  [
    'checks.secrets.add',
    (p) => p.checks.secrets.add('c1', secret),
    `POST ${check}/secrets`,
    '/checks/c1/secrets',
    secret,
  ],
  [
    'checks.secrets.replace',
    (p) => p.checks.secrets.replace('c1', [secret]),
    `PUT ${check}/secrets`,
    '/checks/c1/secrets',
    [secret],
  ],
  [
    'checks.secrets.remove',
    (p) => p.checks.secrets.remove('c1', 's1'),
    `DELETE ${check}/secrets/{secret_id}`,
    '/checks/c1/secrets/s1',
  ],
];

const group = '/check-groups/{group_id}';

const groupCalls: readonly ResourceCall[] = [
  ['checkGroups.list', (p) => p.checkGroups.list().take(1), 'GET /check-groups', '/check-groups'],
  ['checkGroups.get', (p) => p.checkGroups.get('g1'), `GET ${group}`, '/check-groups/g1'],
  [
    'checkGroups.create',
    (p) => p.checkGroups.create(rename),
    'POST /check-groups',
    '/check-groups',
    rename,
  ],
  [
    'checkGroups.update',
    (p) => p.checkGroups.update('g1', rename),
    `PATCH ${group}`,
    '/check-groups/g1',
    rename,
  ],
  ['checkGroups.delete', (p) => p.checkGroups.delete('g1'), `DELETE ${group}`, '/check-groups/g1'],
  [
    'checkGroups.checks',
    (p) => p.checkGroups.checks('g1').take(1),
    `GET ${group}/checks`,
    '/check-groups/g1/checks',
  ],
  [
    'checkJobs.list',
    (p) => p.checkJobs.list({ status: 'failed' }).take(1),
    'GET /checks/jobs',
    '/checks/jobs?status=failed',
  ],
  ['checkJobs.get', (p) => p.checkJobs.get('j1'), 'GET /checks/jobs/{job_id}', '/checks/jobs/j1'],
  [
    'executionGroups.list',
    (p) => p.executionGroups.list('c1').take(1),
    `GET ${check}/execution-groups`,
    '/checks/c1/execution-groups',
  ],
  [
    'executionGroups.get',
    (p) => p.executionGroups.get('e1'),
    'GET /execution-groups/{group_id}',
    '/execution-groups/e1',
  ],
  [
    'executionGroups.regionalResults',
    (p) => p.executionGroups.regionalResults('e1').take(1),
    'GET /execution-groups/{group_id}/regional-results',
    '/execution-groups/e1/regional-results',
  ],
];

/** Calls for checks, their groups, jobs and multi-region runs. */
export const checkCalls: readonly ResourceCall[] = [...ownCalls, ...groupCalls];
