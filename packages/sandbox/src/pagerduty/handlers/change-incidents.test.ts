import { expect, test } from 'vitest';
import { openSandbox, text } from '../sandbox.fixture.ts';

test('changes several incidents at once', async () => {
  const { send, openIncident } = openSandbox();
  const ids = [await openIncident('Checkout API'), await openIncident('Payment Gateway')];

  const answer = await send('PUT /incidents', {
    body: { incidents: ids.map((id) => ({ id, type: 'incident_reference', status: 'resolved' })) },
  });

  expect(answer.body).toMatchObject({
    incidents: ids.map((id) => ({ id, status: 'resolved' })),
  });
});

test('changes all of them or none', async () => {
  const { send, get, openIncident } = openSandbox();
  const id = await openIncident('Checkout API');
  const other = await openIncident('Order Service');
  const item = (one: string) => ({ id: one, type: 'incident_reference', status: 'acknowledged' });

  const clash = await send('PUT /incidents', { body: { incidents: [item(id), item(other)] } });
  const missing = await send('PUT /incidents', { body: { incidents: [item(id), item('QNO')] } });

  expect(clash).toMatchObject({ status: 400, body: { error: { code: 1002 } } });
  expect(missing.status).toBe(404);
  expect(text(await get(`/incidents/${id}`), 'incident.status')).toBe('triggered');
});

test('takes 250 changes at most', async () => {
  const { send } = openSandbox();
  const incidents = Array.from({ length: 251 }, (_, index) => ({
    id: `Q${index}`,
    type: 'incident_reference',
    title: 'x',
  }));

  const answer = await send('PUT /incidents', { body: { incidents } });

  expect(answer.status).toBe(413);
});
