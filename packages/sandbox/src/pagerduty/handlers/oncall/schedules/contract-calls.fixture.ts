import { text } from '../../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../../contract-call.fixture.ts';

const range = '?since=2026-11-01&until=2026-12-01';
const start_time = '2026-11-25T09:00:00Z';
const end_time = '2026-11-25T17:00:00Z';

async function layered({ idOf }: Opened): Promise<string> {
  return `/schedules/${await idOf('schedules', 'Payments Primary')}`;
}

async function v3({ list }: Opened): Promise<string> {
  return `/v3/schedules/${text((await list('/v3/schedules'))[0], 'id')}`;
}

async function rotation(opened: Opened): Promise<string> {
  const path = `${await v3(opened)}/rotations`;
  return `${path}/${text((await opened.list(path))[0], 'id')}`;
}

async function event(opened: Opened): Promise<string> {
  const path = `${await rotation(opened)}/events`;
  return `${path}/${text((await opened.list(path))[0], 'id')}`;
}

async function newEvent({ idOf }: Opened) {
  const time_zone = 'Europe/Berlin';
  return {
    event: {
      name: 'Nights',
      start_time: { date_time: start_time, time_zone },
      end_time: { date_time: end_time, time_zone },
      effective_since: start_time,
      recurrence: ['RRULE:FREQ=DAILY'],
      assignment_strategy: {
        type: 'rotating_member_assignment_strategy',
        shifts_per_member: 1,
        members: [{ type: 'user_member', user_id: await idOf('users', 'Dana Reyes') }],
      },
    },
  };
}

async function newOverride({ idOf }: Opened) {
  const id = await idOf('users', 'Dana Reyes');
  return {
    overrides: [{ start: start_time, end: end_time, user: { id, type: 'user_reference' } }],
  };
}

async function newShifts({ idOf }: Opened) {
  const member = { type: 'user_member', user_id: await idOf('users', 'Dana Reyes') };
  const assignments = [{ type: 'shift_assignment', member }];
  return { custom_shifts: [{ type: 'custom_shift', start_time, end_time, assignments }] };
}

async function newOverrides(opened: Opened) {
  const user = async (name: string) => ({
    ...{ type: 'user_member', user_id: await opened.idOf('users', name) },
  });
  return {
    overrides: [
      {
        ...{ type: 'override_shift', start_time, end_time },
        rotation_id: (await rotation(opened)).split('/').at(-1),
        overridden_member: await user('Sam Okafor'),
        overriding_member: await user('Dana Reyes'),
      },
    ],
  };
}

/** The path of a new one of a kind. */
async function made(opened: Opened, kind: 'custom_shifts' | 'overrides'): Promise<string> {
  const path = `${await v3(opened)}/${kind}`;
  const body = await (kind === 'overrides' ? newOverrides(opened) : newShifts(opened));
  const answer = await opened.send(`POST ${path}`, { body });
  return `${path}/${text(answer.body, `${kind}.0.id`)}`;
}

export const scheduleCalls: ContractCalls = {
  'DELETE /schedules/{id}': async ({ idOf, send }) => {
    const policies = ['Checkout & Payments', 'Orders', 'Platform', 'Data & Inventory'];
    const user = { id: await idOf('users', 'Dana Reyes'), type: 'user_reference' };
    const escalation_rules = [{ escalation_delay_in_minutes: 30, targets: [user] }];
    for (const name of policies) {
      await send(`PUT /escalation_policies/${await idOf('escalation_policies', name)}`, {
        body: { escalation_policy: { escalation_rules } },
      });
    }
    return { path: `/schedules/${await idOf('schedules', 'Payments Primary')}` };
  },
  'POST /schedules/{id}/overrides': async (opened) => ({
    path: `${await layered(opened)}/overrides`,
    body: await newOverride(opened),
  }),
  'DELETE /schedules/{id}/overrides/{override_id}': async (opened) => {
    const path = `${await layered(opened)}/overrides`;
    const { body } = await opened.send(`POST ${path}`, { body: await newOverride(opened) });
    return { path: `${path}/${text(body, '0.override.id')}` };
  },
  'GET /v3/schedules': () => ({ path: '/v3/schedules' }),
  'POST /v3/schedules': () => ({
    path: '/v3/schedules',
    body: { schedule: { name: 'Nights', time_zone: 'Europe/Berlin' } },
  }),
  'GET /v3/schedules/{id}': async (opened) => ({
    path: `${await v3(opened)}?include[]=final_schedule`,
  }),
  'PUT /v3/schedules/{id}': async (opened) => ({
    path: await v3(opened),
    body: { schedule: { description: 'New.' } },
  }),
  'DELETE /v3/schedules/{id}': async (opened) => ({ path: await v3(opened) }),
  'GET /v3/schedules/{id}/rotations': async (opened) => ({ path: `${await v3(opened)}/rotations` }),
  'POST /v3/schedules/{id}/rotations': async (opened) => ({
    path: `${await v3(opened)}/rotations`,
    body: {},
  }),
  'GET /v3/schedules/{id}/rotations/{rotation_id}': async (opened) => ({
    path: await rotation(opened),
  }),
  'DELETE /v3/schedules/{id}/rotations/{rotation_id}': async (opened) => ({
    path: await rotation(opened),
  }),
  'GET /v3/schedules/{id}/rotations/{rotation_id}/events': async (opened) => ({
    path: `${await rotation(opened)}/events`,
  }),
  'POST /v3/schedules/{id}/rotations/{rotation_id}/events': async (opened) => ({
    path: `${await rotation(opened)}/events`,
    body: await newEvent(opened),
  }),
  'GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}': async (opened) => ({
    path: await event(opened),
  }),
  'PUT /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}': async (opened) => ({
    path: await event(opened),
    body: { event: { name: 'Days' } },
  }),
  'DELETE /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}': async (opened) => ({
    path: await event(opened),
  }),
  'GET /v3/schedules/{id}/custom_shifts': async (opened) => ({
    path: (await made(opened, 'custom_shifts')).replace(/\/[^/]*$/, range),
  }),
  'POST /v3/schedules/{id}/custom_shifts': async (opened) => ({
    path: `${await v3(opened)}/custom_shifts`,
    body: await newShifts(opened),
  }),
  'GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}': async (opened) => ({
    path: await made(opened, 'custom_shifts'),
  }),
  'PUT /v3/schedules/{id}/custom_shifts/{custom_shift_id}': async (opened) => ({
    path: await made(opened, 'custom_shifts'),
    body: { custom_shift: { end_time: '2026-11-25T18:00:00Z' } },
  }),
  'DELETE /v3/schedules/{id}/custom_shifts/{custom_shift_id}': async (opened) => ({
    path: await made(opened, 'custom_shifts'),
  }),
  'GET /v3/schedules/{id}/overrides': async (opened) => ({
    path: (await made(opened, 'overrides')).replace(/\/[^/]*$/, range),
  }),
  'POST /v3/schedules/{id}/overrides': async (opened) => ({
    path: `${await v3(opened)}/overrides`,
    body: await newOverrides(opened),
  }),
  'GET /v3/schedules/{id}/overrides/{override_id}': async (opened) => ({
    path: await made(opened, 'overrides'),
  }),
  'PUT /v3/schedules/{id}/overrides/{override_id}': async (opened) => ({
    path: await made(opened, 'overrides'),
    body: { override: { end_time: '2026-11-25T18:00:00Z' } },
  }),
  'DELETE /v3/schedules/{id}/overrides/{override_id}': async (opened) => ({
    path: await made(opened, 'overrides'),
  }),
};
