import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../../sandbox.fixture.ts';

async function invoke(name: string) {
  const opened = openSandbox();
  const id = await opened.idOf('automation_actions/actions', name);
  const incident_id = await opened.openIncident('Checkout API');
  const { body } = await opened.send(`POST /automation_actions/actions/${id}/invocations`, {
    body: { invocation: { metadata: { incident_id } } },
  });
  const path = `/automation_actions/invocations/${text(body, 'invocation.id')}`;
  return { ...opened, id, incident_id, path };
}

test('a run goes through its states as time passes', async () => {
  const { clock, get, path } = await invoke('Restart Checkout Pods');
  const start = clock.now;
  const seen: unknown[] = [];

  for (const seconds of [0, 1, 5, 30]) {
    clock.now = start + seconds * 1000;
    seen.push(at(await get(path), 'invocation.state'));
  }

  expect(seen).toEqual(['created', 'sent', 'running', 'completed']);
});

test('runs are listed by incident, and the action knows its last run', async () => {
  const { get, list, id, incident_id } = await invoke('Collect Gateway Diagnostics');

  const rows = await list(`/automation_actions/invocations?incident_id=${incident_id}`);

  const action = await get(`/automation_actions/actions/${id}`);
  expect(column(rows, 'action_id')).toEqual([id]);
  expect(at(action, 'action.last_run_by.summary')).toBe('Dana Reyes');
});

test('an account key runs nothing: somebody must have done it', async () => {
  const { sandbox, send, id, incident_id } = await invoke('Restart Checkout Pods');

  const { status } = await send(`POST /automation_actions/actions/${id}/invocations`, {
    key: sandbox.keys.account,
    body: { invocation: { metadata: { incident_id } } },
  });

  expect(status).toBe(400);
});
