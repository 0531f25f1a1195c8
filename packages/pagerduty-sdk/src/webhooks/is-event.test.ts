import { expect, expectTypeOf, test } from 'vitest';
import type { UnknownWebhookEvent, WebhookEvent, WebhookEventType } from './event.ts';
import type { WebhookIncident, WebhookNote, WebhookService } from './event-data.ts';
import { isEvent, isKnownEvent, webhookEventTypes } from './is-event.ts';
import { verifyWebhook } from './verify-webhook.ts';
import { delivery, secret, sign } from './webhook.fixture.ts';

async function verified(type: string): Promise<WebhookEvent> {
  const body = delivery.replace('incident.triggered', type);
  const headers = { 'x-pagerduty-signature': await sign(body, secret) };
  return verifyWebhook(body, headers, secret);
}

test('knows the 30 documented types and the ping, each once', () => {
  expect(new Set(webhookEventTypes).size).toBe(31);
  expect([...webhookEventTypes].sort()).toEqual(webhookEventTypes);
  expectTypeOf<(typeof webhookEventTypes)[number]>().toEqualTypeOf<WebhookEventType>();
});

test('tells known types from others', async () => {
  const known = await verified('incident.resolved');
  const unknown = await verified('incident.teleported');

  expect([isKnownEvent(known), isKnownEvent(unknown)]).toEqual([true, false]);
});

test('the type of a known event tells its data', async () => {
  const event = await verified('incident.triggered');

  const isTriggered = isKnownEvent(event) && event.event_type === 'incident.triggered';

  expect(isTriggered && event.data.title).toBe('Zu viele Fehler 🔥');
  if (isKnownEvent(event) && event.event_type === 'incident.annotated') {
    expectTypeOf(event.data).toEqualTypeOf<WebhookNote>();
  }
  if (!isKnownEvent(event)) expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
});

test('asks for several types at once', async () => {
  const event = await verified('service.updated');
  const isOfService = isEvent(event, 'service.created', 'service.updated');
  const isOfIncident = isEvent(event, 'incident.triggered');

  expect([isOfService, isOfIncident]).toEqual([true, false]);
  if (isEvent(event, 'service.created', 'service.updated')) {
    expectTypeOf(event.data).toEqualTypeOf<WebhookService>();
  }
  if (isEvent(event, 'incident.triggered')) {
    expectTypeOf(event.data).toEqualTypeOf<WebhookIncident>();
  }
});
