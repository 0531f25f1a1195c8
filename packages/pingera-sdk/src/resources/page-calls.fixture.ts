import { type ResourceCall, rename } from './resource-call.fixture.ts';

const page = '/pages/{page_id}';
const component = `${page}/components/{component_id}` as const;
const group = `${page}/component-groups/{component_id}` as const;
const incident = `${page}/incidents/{incident_id}` as const;
const update = `${incident}/incident_updates/{incident_update_id}` as const;
const slow = { name: 'Slow', status: 'investigating', components: { m1: 'major_outage' } } as const;
const said = { body: 'Fixed', status: 'resolved' } as const;
const past = {
  name: 'Then',
  impact: 'minor',
  incident_updates: [{ ...said, created_at: '2025-10-01T00:00:00Z' }],
} as const;
const text = { body: 'Fixed.' };
const draft = { body_draft: 'Why' };

const pages: readonly ResourceCall[] = [
  ['pages.list', (p) => p.pages.list().take(1), 'GET /pages', '/pages'],
  ['pages.get', (p) => p.pages.get('p1'), `GET ${page}`, '/pages/p1'],
  [
    'pages.getByDomain',
    (p) => p.pages.getByDomain('shop.pingera.ru'),
    'GET /pages/by-domain/{domain}',
    '/pages/by-domain/shop',
  ],
  [
    'pages.templates',
    (p) => p.pages.templates(),
    'GET /pages/get-templates',
    '/pages/get-templates',
  ],
  ['pages.create', (p) => p.pages.create(rename), 'POST /pages', '/pages', rename],
  [
    'pages.update',
    (p) => p.pages.update('p1', { headline: null }),
    `PATCH ${page}`,
    '/pages/p1',
    { headline: null },
  ],
  ['pages.replace', (p) => p.pages.replace('p1', rename), `PUT ${page}`, '/pages/p1', rename],
  ['pages.delete', (p) => p.pages.delete('p1'), `DELETE ${page}`, '/pages/p1'],
];

const components: readonly ResourceCall[] = [
  [
    'components.list',
    (p) => p.components.list('p1', { show_groups: false, show_deleted: true }).take(1),
    `GET ${page}/components`,
    '/pages/p1/components?show_groups=false&show_deleted=true',
  ],
  [
    'components.get',
    (p) => p.components.get('p1', 'm1'),
    `GET ${component}`,
    '/pages/p1/components/m1',
  ],
  [
    'components.create',
    (p) => p.components.create('p1', { ...rename, start_date: '2026-01-01' }),
    `POST ${page}/components`,
    '/pages/p1/components',
    { ...rename, start_date: '2026-01-01' },
  ],
  [
    'components.update',
    (p) => p.components.update('p1', 'm1', { status: 'operational' }),
    `PATCH ${component}`,
    '/pages/p1/components/m1',
    { status: 'operational' },
  ],
  [
    'components.replace',
    (p) => p.components.replace('p1', 'm1', rename),
    `PUT ${component}`,
    '/pages/p1/components/m1',
    rename,
  ],
  [
    'components.delete',
    (p) => p.components.delete('p1', 'm1'),
    `DELETE ${component}`,
    '/pages/p1/components/m1',
  ],
  [
    'components.uptime',
    (p) => p.components.uptime('p1', 'm1', { start: '2026-01-01', end: '2026-02-01' }),
    `GET ${component}/uptime`,
    '/pages/p1/components/m1/uptime?start=2026-01-01&end=2026-02-01',
  ],
  [
    'components.uptimes',
    (p) => p.components.uptimes('p1', ['m1', 'm2'], { start: '2026-01-01' }).take(2),
    `POST ${page}/components/uptime`,
    '/pages/p1/components/uptime?start=2026-01-01',
    { component_ids: ['m1', 'm2'] },
  ],
  [
    'components.statuses',
    (p) => p.components.statuses(),
    'GET /component-statuses',
    '/component-statuses',
  ],
  [
    'componentGroups.list',
    (p) => p.componentGroups.list('p1', { show_deleted: true }).take(1),
    `GET ${page}/component-groups`,
    '/pages/p1/component-groups?show_deleted=true',
  ],
  [
    'componentGroups.get',
    (p) => p.componentGroups.get('p1', 'm1'),
    `GET ${group}`,
    '/pages/p1/component-groups/m1',
  ],
  [
    'componentGroups.create',
    (p) => p.componentGroups.create('p1', rename),
    `POST ${page}/component-groups`,
    '/pages/p1/component-groups',
    rename,
  ],
  [
    'componentGroups.update',
    (p) => p.componentGroups.update('p1', 'm1', rename),
    `PATCH ${group}`,
    '/pages/p1/component-groups/m1',
    rename,
  ],
  [
    'componentGroups.replace',
    (p) => p.componentGroups.replace('p1', 'm1', rename),
    `PUT ${group}`,
    '/pages/p1/component-groups/m1',
    rename,
  ],
  [
    'componentGroups.delete',
    (p) => p.componentGroups.delete('p1', 'm1'),
    `DELETE ${group}`,
    '/pages/p1/component-groups/m1',
  ],
];

const incidents: readonly ResourceCall[] = [
  [
    'incidents.list',
    (p) => p.incidents.list('p1', { component_id: 'm1' }).take(1),
    `GET ${page}/incidents`,
    '/pages/p1/incidents?component_id=m1',
  ],
  [
    'incidents.unresolved',
    (p) => p.incidents.unresolved('p1').take(1),
    `GET ${page}/incidents/unresolved`,
    '/pages/p1/incidents/unresolved',
  ],
  [
    'incidents.get',
    (p) => p.incidents.get('p1', 'i1'),
    `GET ${incident}`,
    '/pages/p1/incidents/i1',
  ],
  [
    'incidents.create',
    (p) => p.incidents.create('p1', slow),
    `POST ${page}/incidents`,
    '/pages/p1/incidents',
    slow,
  ],
  [
    'incidents.update',
    (p) => p.incidents.update('p1', 'i1', rename),
    `PATCH ${incident}`,
    '/pages/p1/incidents/i1',
    rename,
  ],
  [
    'incidents.replace',
    (p) => p.incidents.replace('p1', 'i1', { ...rename, deliver_notifications: false }),
    `PUT ${incident}`,
    '/pages/p1/incidents/i1',
    { ...rename, deliver_notifications: false },
  ],
  [
    'incidents.delete',
    (p) => p.incidents.delete('p1', 'i1'),
    `DELETE ${incident}`,
    '/pages/p1/incidents/i1',
  ],
  [
    'incidents.logPast',
    (p) => p.incidents.logPast('p1', past),
    `POST ${page}/incidents/log-past-incident`,
    '/pages/p1/incidents/log-past-incident',
    past,
  ],
  [
    'incidents.statuses',
    (p) => p.incidents.statuses(),
    'GET /incident-statuses',
    '/incident-statuses',
  ],
  ['incidents.impacts', (p) => p.incidents.impacts(), 'GET /incident-impacts', '/incident-impacts'],
  [
    'incidents.maintenanceStatuses',
    (p) => p.incidents.maintenanceStatuses(),
    'GET /maintenance-statuses',
    '/maintenance-statuses',
  ],
];

const reports: readonly ResourceCall[] = [
  [
    'incidents.updates.list',
    (p) => p.incidents.updates.list('p1', 'i1').take(1),
    `GET ${incident}/incident_updates`,
    '/pages/p1/incidents/i1/incident_updates',
  ],
  [
    'incidents.updates.create',
    (p) => p.incidents.updates.create('p1', 'i1', said),
    `POST ${incident}/incident_updates`,
    '/pages/p1/incidents/i1/incident_updates',
    said,
  ],
  [
    'incidents.updates.update',
    (p) => p.incidents.updates.update('p1', 'i1', 'u1', text),
    `PATCH ${update}`,
    '/pages/p1/incidents/i1/incident_updates/u1',
    text,
  ],
  [
    'incidents.updates.replace',
    (p) => p.incidents.updates.replace('p1', 'i1', 'u1', text),
    `PUT ${update}`,
    '/pages/p1/incidents/i1/incident_updates/u1',
    text,
  ],
  [
    'incidents.postmortems.get',
    (p) => p.incidents.postmortems.get('p1', 'i1'),
    `GET ${incident}/postmortem`,
    '/pages/p1/incidents/i1/postmortem',
  ],
  [
    'incidents.postmortems.save',
    (p) => p.incidents.postmortems.save('p1', 'i1', draft),
    `PUT ${incident}/postmortem`,
    '/pages/p1/incidents/i1/postmortem',
    draft,
  ],
  [
    'incidents.postmortems.publish',
    (p) => p.incidents.postmortems.publish('p1', 'i1'),
    `PUT ${incident}/postmortem/publish`,
    '/pages/p1/incidents/i1/postmortem/publish',
  ],
];

/** Calls for pages, and what stands on them. */
export const pageCalls: readonly ResourceCall[] = [
  ...pages,
  ...components,
  ...incidents,
  ...reports,
];
