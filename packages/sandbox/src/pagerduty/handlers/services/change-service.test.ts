import { expect, test } from 'vitest';
import { at, openSandbox } from '../../sandbox.fixture.ts';

test('a service belongs to the team of its escalation policy', async () => {
  const { get, idOf, send } = openSandbox();
  const id = await idOf('services', 'Search');
  const policyId = await idOf('escalation_policies', 'Orders');

  await send(`PUT /services/${id}`, {
    body: { service: { type: 'service', escalation_policy: { id: policyId } } },
  });

  expect(await get(`/services/${id}`)).toMatchObject({
    service: { name: 'Search', teams: [{ summary: 'Payments' }] },
  });
});

test.each([
  ['a name that is taken', { name: 'Identity' }, 400],
  ['an empty name', { name: '' }, 400],
  ['a negative timeout', { acknowledgement_timeout: -1 }, 400],
  ['a policy that there is not', { escalation_policy: { id: 'PX' } }, 404],
])('refuses %s, and changes nothing', async (_, service, status) => {
  const { get, idOf, send } = openSandbox();
  const path = `/services/${await idOf('services', 'Search')}`;
  const before = await get(path);

  const answer = await send(`PUT ${path}`, { body: { service } });

  expect(answer.status).toBe(status);
  expect(await get(path)).toEqual(before);
});

test('none is made without an escalation policy', async () => {
  const { send } = openSandbox();

  const { status } = await send('POST /services', { body: { service: { name: 'Returns' } } });

  expect(status).toBe(400);
});

test('a service with an open incident stays', async () => {
  const { get, idOf, openIncident, send } = openSandbox();
  const path = `/services/${await idOf('services', 'Checkout API')}`;
  await openIncident('Checkout API');

  const { status } = await send(`DELETE ${path}`);

  expect(status).toBe(400);
  expect(at(await get(path), 'service.name')).toBe('Checkout API');
});
