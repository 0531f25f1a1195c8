import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { createWebhookSubscription } from './create-webhook-subscription.ts';
import { deleteWebhookSubscription } from './delete-webhook-subscription.ts';
import { enableWebhookSubscription } from './enable-webhook-subscription.ts';
import { getExtensionSchema } from './get-extension-schema.ts';
import { getWebhookSubscription } from './get-webhook-subscription.ts';
import { listExtensionSchemas } from './list-extension-schemas.ts';
import { listExtensions } from './list-extensions.ts';
import { listWebhookSubscriptions } from './list-webhook-subscriptions.ts';
import { testWebhookSubscription } from './test-webhook-subscription.ts';
import { updateWebhookSubscription } from './update-webhook-subscription.ts';

/** Tools for webhooks and extensions. */
export const webhookTools: readonly Tool<Deps>[] = [
  listWebhookSubscriptions,
  getWebhookSubscription,
  createWebhookSubscription,
  updateWebhookSubscription,
  deleteWebhookSubscription,
  enableWebhookSubscription,
  testWebhookSubscription,
  listExtensionSchemas,
  getExtensionSchema,
  listExtensions,
];
