import { text } from '../../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../../contract-call.fixture.ts';

/** An open incident, and one of its notes and alerts. */
async function open({ openIncident, list, send }: Opened) {
  const incident = `/incidents/${await openIncident('Checkout API')}`;
  await send(`POST ${incident}/notes`, { body: { note: { content: 'On it.' } } });
  const [note] = await list(`${incident}/notes`);
  const [alert] = await list(`${incident}/alerts`);
  const ids = { note: text(note, 'id'), alert: text(alert, 'id') };
  return {
    incident,
    ids,
    note: `${incident}/notes/${ids.note}`,
    alert: `${incident}/alerts/${ids.alert}`,
  };
}

export const incidentDetailCalls: ContractCalls = {
  'GET /incidents/{id}/alerts/{alert_id}': async (opened) => ({ path: (await open(opened)).alert }),
  'PUT /incidents/{id}/alerts/{alert_id}': async (opened) => ({
    path: (await open(opened)).alert,
    body: { alert: { type: 'alert', status: 'resolved' } },
  }),
  'PUT /incidents/{id}/alerts': async (opened) => {
    const { incident, ids } = await open(opened);
    return {
      path: `${incident}/alerts`,
      body: { alerts: [{ id: ids.alert, type: 'alert', status: 'resolved' }] },
    };
  },
  'PUT /incidents/{id}/notes/{note_id}': async (opened) => ({
    path: (await open(opened)).note,
    body: { note: { content: 'Still on it.' } },
  }),
  'DELETE /incidents/{id}/notes/{note_id}': async (opened) => ({ path: (await open(opened)).note }),
  'GET /incidents/{id}/outlier_incident': async (opened) => ({
    path: `${(await open(opened)).incident}/outlier_incident`,
  }),
  'GET /incidents/{id}/related_change_events': async (opened) => ({
    path: `${(await open(opened)).incident}/related_change_events`,
  }),
  'GET /log_entries/{id}': async ({ list }) => ({
    path: `/log_entries/${text((await list('/log_entries?limit=1'))[0], 'id')}`,
  }),
  'GET /change_events/{id}': async ({ list }) => ({
    path: `/change_events/${text((await list('/change_events?limit=1'))[0], 'id')}`,
  }),
};
