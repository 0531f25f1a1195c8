import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';

test('deletes the incident, which is then gone', async () => {
  const { call, sent } = await serve();
  const { incident_id, page_id } = slowSearch;

  const { envelope } = await call('delete_incident', slowSearch);
  const { error } = await call('delete_incident', slowSearch);

  expect(envelope).toEqual({
    metadata: {
      count: 1,
      description: `Incident ${incident_id} is deleted, with its updates and its postmortem`,
    },
    incidents: [{ id: incident_id, deleted: true }],
  });
  expect(error?.code).toBe('NOT_FOUND');
  expect(sent[0]).toBe(`DELETE /pages/${page_id}/incidents/${incident_id}`);
});

test('the user is told what goes with it, and can say no', async () => {
  const asked: string[] = [];
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });

  const { error } = await call('delete_incident', slowSearch);

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([
    `Delete incident ${slowSearch.incident_id}? Its updates and its postmortem go with it. It cannot be undone.`,
  ]);
  expect(sent).toEqual([]);
});
