import { expect, test } from 'vitest';
import { account, deleteIncident, listIncidents, renameIncident } from '../incidents.fixture.ts';
import { callTool } from './call-tool.ts';

test('a call answers the envelope a client would get', async () => {
  expect(await callTool(listIncidents, { limit: 1 }, account(1))).toEqual({
    metadata: { count: 1, description: '1 incident' },
    incidents: [{ id: 'P1', title: 'Incident 1', status: 'triggered' }],
  });
});

test('a tool that destroys runs without a question', async () => {
  const deps = account(1);

  await callTool(deleteIncident, { incident_id: 'P1' }, deps);

  expect(deps.incidents).toEqual([]);
});

test('the mode, the budget and the words for errors may be set', async () => {
  const args = { incident_id: 'P1', title: 'Slow' };

  const refused = await callTool(renameIncident, args, account(1), { mode: 'read_only' });
  const cut = await callTool(listIncidents, {}, account(25), { budget: 350 });

  expect(refused).toMatchObject({ error: { code: 'READ_ONLY' } });
  expect(cut.metadata.has_more).toBe(true);
});
