import type { ExtensionChange, NewExtension } from './extensions.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type { NewWebhookOAuthClient, WebhookOAuthClientChange } from './webhook-oauth-clients.ts';
import type { NewWebhookSubscription, WebhookSubscriptionChange } from './webhook-subscriptions.ts';

const newWebhookSubscription: NewWebhookSubscription = {
  type: 'webhook_subscription',
  delivery_method: { type: 'http_delivery_method', url: 'https://shop.example' },
  events: ['text'],
  filter: { type: 'account_reference', id: 'X1' },
};
const webhookSubscriptionChange: WebhookSubscriptionChange = { description: 'text', active: true };
const newWebhookOAuthClient: NewWebhookOAuthClient = {
  name: 'Shop',
  client_id: 'X1',
  client_secret: 'text',
  token_url: 'https://shop.example',
  grant_type: 'client_credentials',
};
const webhookOAuthClientChange: WebhookOAuthClientChange = { name: 'Shop' };
const newExtension: NewExtension = {
  name: 'Shop',
  extension_objects: [{ id: 'X1', type: 'service_reference' }],
  extension_schema: { id: 'X1', type: 'extension_schema_reference' },
};
const extensionChange: ExtensionChange = {
  name: 'Shop',
  extension_objects: [{ id: 'X1', type: 'service_reference' }],
  extension_schema: { id: 'X1', type: 'extension_schema_reference' },
};

/** Calls of what has to do with webhooks. */
export const webhooksCalls: readonly ResourceCall[] = [
  [
    'webhookSubscriptions.list',
    (pd) => pd.webhookSubscriptions.list({ filter_type: 'account' }).take(1),
    'GET /webhook_subscriptions',
    '/webhook_subscriptions?filter_type=account',
  ],
  [
    'webhookSubscriptions.get',
    (pd) => pd.webhookSubscriptions.get('W1'),
    'GET /webhook_subscriptions/{id}',
    '/webhook_subscriptions/W1',
  ],
  [
    'webhookSubscriptions.create',
    (pd) => pd.webhookSubscriptions.create(newWebhookSubscription),
    'POST /webhook_subscriptions',
    '/webhook_subscriptions',
    { webhook_subscription: newWebhookSubscription },
  ],
  [
    'webhookSubscriptions.update',
    (pd) => pd.webhookSubscriptions.update('W1', webhookSubscriptionChange),
    'PUT /webhook_subscriptions/{id}',
    '/webhook_subscriptions/W1',
    { webhook_subscription: webhookSubscriptionChange },
  ],
  [
    'webhookSubscriptions.delete',
    (pd) => pd.webhookSubscriptions.delete('W1'),
    'DELETE /webhook_subscriptions/{id}',
    '/webhook_subscriptions/W1',
  ],
  [
    'webhookSubscriptions.enable',
    (pd) => pd.webhookSubscriptions.enable('W1'),
    'POST /webhook_subscriptions/{id}/enable',
    '/webhook_subscriptions/W1/enable',
  ],
  [
    'webhookSubscriptions.ping',
    (pd) => pd.webhookSubscriptions.ping('W1'),
    'POST /webhook_subscriptions/{id}/ping',
    '/webhook_subscriptions/W1/ping',
  ],
  [
    'webhookSubscriptions.oauthClients.list',
    (pd) => pd.webhookSubscriptions.oauthClients.list().take(1),
    'GET /webhook_subscriptions/oauth_clients',
    '/webhook_subscriptions/oauth_clients',
  ],
  [
    'webhookSubscriptions.oauthClients.get',
    (pd) => pd.webhookSubscriptions.oauthClients.get('W1'),
    'GET /webhook_subscriptions/oauth_clients/{id}',
    '/webhook_subscriptions/oauth_clients/W1',
  ],
  [
    'webhookSubscriptions.oauthClients.create',
    (pd) => pd.webhookSubscriptions.oauthClients.create(newWebhookOAuthClient),
    'POST /webhook_subscriptions/oauth_clients',
    '/webhook_subscriptions/oauth_clients',
    { oauth_client: newWebhookOAuthClient },
  ],
  [
    'webhookSubscriptions.oauthClients.update',
    (pd) => pd.webhookSubscriptions.oauthClients.update('W1', webhookOAuthClientChange),
    'PUT /webhook_subscriptions/oauth_clients/{id}',
    '/webhook_subscriptions/oauth_clients/W1',
    { oauth_client: webhookOAuthClientChange },
  ],
  [
    'webhookSubscriptions.oauthClients.delete',
    (pd) => pd.webhookSubscriptions.oauthClients.delete('W1'),
    'DELETE /webhook_subscriptions/oauth_clients/{id}',
    '/webhook_subscriptions/oauth_clients/W1',
  ],
  [
    'extensions.list',
    (pd) => pd.extensions.list({ query: 'text' }).take(1),
    'GET /extensions',
    '/extensions?query=text',
  ],
  [
    'extensions.get',
    (pd) => pd.extensions.get('E1', { include: ['extension_schemas'] }),
    'GET /extensions/{id}',
    '/extensions/E1?include[]=extension_schemas',
  ],
  [
    'extensions.create',
    (pd) => pd.extensions.create(newExtension),
    'POST /extensions',
    '/extensions',
    { extension: newExtension },
  ],
  [
    'extensions.update',
    (pd) => pd.extensions.update('E1', extensionChange),
    'PUT /extensions/{id}',
    '/extensions/E1',
    { extension: extensionChange },
  ],
  [
    'extensions.delete',
    (pd) => pd.extensions.delete('E1'),
    'DELETE /extensions/{id}',
    '/extensions/E1',
  ],
  [
    'extensions.enable',
    (pd) => pd.extensions.enable('E1'),
    'POST /extensions/{id}/enable',
    '/extensions/E1/enable',
  ],
  [
    'extensionSchemas.list',
    (pd) => pd.extensionSchemas.list().take(1),
    'GET /extension_schemas',
    '/extension_schemas',
  ],
  [
    'extensionSchemas.get',
    (pd) => pd.extensionSchemas.get('E1'),
    'GET /extension_schemas/{id}',
    '/extension_schemas/E1',
  ],
  ['vendors.list', (pd) => pd.vendors.list().take(1), 'GET /vendors', '/vendors'],
  ['vendors.get', (pd) => pd.vendors.get('V1'), 'GET /vendors/{id}', '/vendors/V1'],
];
