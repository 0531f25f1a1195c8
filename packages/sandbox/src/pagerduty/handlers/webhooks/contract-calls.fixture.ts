import { text } from '../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../contract-call.fixture.ts';

const webhook_subscription = {
  type: 'webhook_subscription',
  delivery_method: { type: 'http_delivery_method', url: 'https://example.com/hook' },
  events: ['incident.triggered'],
  filter: { type: 'account_reference' },
};

/** The path of the first of a list. */
async function first({ list }: Opened, kind: string): Promise<string> {
  return `/${kind}/${text((await list(`/${kind}`))[0], 'id')}`;
}

export const webhooksCalls: ContractCalls = {
  'GET /extension_schemas': () => ({ path: '/extension_schemas' }),
  'GET /extension_schemas/{id}': async (opened) => ({
    path: await first(opened, 'extension_schemas'),
  }),
  'GET /extensions': () => ({ path: '/extensions' }),
  'GET /extensions/{id}': async (opened) => ({ path: await first(opened, 'extensions') }),
  'GET /webhook_subscriptions': () => ({ path: '/webhook_subscriptions' }),
  'POST /webhook_subscriptions': () => ({
    path: '/webhook_subscriptions',
    body: { webhook_subscription },
  }),
  'GET /webhook_subscriptions/{id}': async (opened) => ({
    path: await first(opened, 'webhook_subscriptions'),
  }),
  'PUT /webhook_subscriptions/{id}': async (opened) => ({
    path: await first(opened, 'webhook_subscriptions'),
    body: { webhook_subscription: { active: false } },
  }),
  'DELETE /webhook_subscriptions/{id}': async (opened) => ({
    path: await first(opened, 'webhook_subscriptions'),
  }),
  'POST /webhook_subscriptions/{id}/enable': async (opened) => ({
    path: `${await first(opened, 'webhook_subscriptions')}/enable`,
  }),
  'POST /webhook_subscriptions/{id}/ping': async (opened) => ({
    path: `${await first(opened, 'webhook_subscriptions')}/ping`,
  }),
};
