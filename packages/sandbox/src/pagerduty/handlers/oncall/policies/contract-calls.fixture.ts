import type { ContractCalls, Opened } from '../../contract-call.fixture.ts';

async function newPolicy({ idOf }: Opened) {
  const target = { id: await idOf('users', 'Dana Reyes'), type: 'user_reference' };
  return {
    type: 'escalation_policy',
    name: 'Night watch',
    escalation_rules: [{ escalation_delay_in_minutes: 30, targets: [target] }],
  };
}

export const policyCalls: ContractCalls = {
  'POST /escalation_policies': async (opened) => ({
    path: '/escalation_policies',
    body: { escalation_policy: await newPolicy(opened) },
  }),
  'PUT /escalation_policies/{id}': async ({ idOf }) => ({
    path: `/escalation_policies/${await idOf('escalation_policies', 'Orders')}`,
    body: { escalation_policy: { type: 'escalation_policy', num_loops: 3 } },
  }),
  'DELETE /escalation_policies/{id}': async (opened) => {
    const escalation_policy = await newPolicy(opened);
    await opened.send('POST /escalation_policies', { body: { escalation_policy } });
    return {
      path: `/escalation_policies/${await opened.idOf('escalation_policies', 'Night watch')}`,
    };
  },
};
