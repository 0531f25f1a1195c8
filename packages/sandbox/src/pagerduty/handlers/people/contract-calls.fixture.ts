import { text } from '../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../contract-call.fixture.ts';

const user = { type: 'user', name: 'Nils Berg', email: 'nils.berg@acme-outdoor.example' };
const contact_method = {
  type: 'email_contact_method',
  label: 'Home',
  address: 'dana@home.example',
};

async function dana({ idOf }: Opened): Promise<string> {
  return `/users/${await idOf('users', 'Dana Reyes')}`;
}

async function team({ idOf }: Opened): Promise<string> {
  return `/teams/${await idOf('teams', 'Payments')}`;
}

async function contactMethod(opened: Opened) {
  const path = await dana(opened);
  const { body } = await opened.send(`POST ${path}/contact_methods`, { body: { contact_method } });
  return text(body, 'contact_method.id');
}

async function newRule(opened: Opened) {
  const notification_rule = {
    ...{ type: 'assignment_notification_rule', urgency: 'high', start_delay_in_minutes: 5 },
    contact_method: { id: await contactMethod(opened), type: 'email_contact_method_reference' },
  };
  return { notification_rule };
}

export const peopleCalls: ContractCalls = {
  'GET /abilities/{id}': () => ({ path: '/abilities/teams' }),
  'GET /licenses': () => ({ path: '/licenses' }),
  'GET /license_allocations': () => ({ path: '/license_allocations' }),
  'GET /audit/records': () => ({ path: '/audit/records?since=2026-11-01' }),
  'GET /users/{id}/audit/records': async (opened) => ({
    path: `${await dana(opened)}/audit/records`,
  }),
  'GET /teams/{id}/audit/records': async (opened) => ({
    path: `${await team(opened)}/audit/records`,
  }),
  'GET /services/{id}/audit/records': async ({ idOf }) => ({
    path: `/services/${await idOf('services', 'Search')}/audit/records`,
  }),
  'GET /schedules/{id}/audit/records': async ({ idOf }) => ({
    path: `/schedules/${await idOf('schedules', 'Payments Primary')}/audit/records`,
  }),
  'GET /escalation_policies/{id}/audit/records': async ({ idOf }) => ({
    path: `/escalation_policies/${await idOf('escalation_policies', 'Orders')}/audit/records`,
  }),
  'POST /users': () => ({ path: '/users', body: { user } }),
  'PUT /users/{id}': async (opened) => ({
    path: await dana(opened),
    body: { user: { type: 'user', job_title: 'Lead' } },
  }),
  'DELETE /users/{id}': async ({ send, idOf }) => {
    await send('POST /users', { body: { user } });
    return { path: `/users/${await idOf('users', 'Nils Berg')}` };
  },
  'POST /users/{id}/contact_methods': async (opened) => ({
    path: `${await dana(opened)}/contact_methods`,
    body: { contact_method },
  }),
  'DELETE /users/{id}/contact_methods/{contact_method_id}': async (opened) => ({
    path: `${await dana(opened)}/contact_methods/${await contactMethod(opened)}`,
  }),
  'GET /users/{id}/notification_rules': async (opened) => ({
    path: `${await dana(opened)}/notification_rules?urgency=all`,
  }),
  'POST /users/{id}/notification_rules': async (opened) => ({
    path: `${await dana(opened)}/notification_rules`,
    body: await newRule(opened),
  }),
  'DELETE /users/{id}/notification_rules/{notification_rule_id}': async (opened) => {
    const path = `${await dana(opened)}/notification_rules`;
    const { body } = await opened.send(`POST ${path}`, { body: await newRule(opened) });
    return { path: `${path}/${text(body, 'notification_rule.id')}` };
  },
  'POST /teams': () => ({ path: '/teams', body: { team: { type: 'team', name: 'Returns' } } }),
  'PUT /teams/{id}': async (opened) => ({
    path: await team(opened),
    body: { team: { type: 'team', description: 'New.' } },
  }),
  'DELETE /teams/{id}': async ({ send, idOf }) => {
    await send('POST /teams', { body: { team: { type: 'team', name: 'Returns' } } });
    return { path: `/teams/${await idOf('teams', 'Returns')}` };
  },
  'PUT /teams/{id}/users/{user_id}': async (opened) => ({
    path: `${await team(opened)}${await dana(opened)}`,
    body: { role: 'observer' },
  }),
  'DELETE /teams/{id}/users/{user_id}': async (opened) => ({
    path: `${await team(opened)}/users/${await opened.idOf('users', 'Helen Cho')}`,
  }),
  'GET /notifications': () => ({ path: '/notifications?since=2026-11-18&until=2026-11-20' }),
};
