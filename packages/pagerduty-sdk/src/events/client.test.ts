import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { InvalidRequestError, InvalidResponseError } from '../errors.ts';
import { PagerDutyEvents } from './client.ts';
import { accepted, alert, eventsClient, routingKey } from './events.fixture.ts';

test('triggers an alert with everything that is given', async () => {
  const { events, requests } = eventsClient([accepted('srv01/disk')]);

  const answer = await events.trigger({
    payload: {
      summary: 'Disk full',
      source: 'db-3',
      severity: 'critical',
      timestamp: new Date('2026-01-31T09:30:00Z'),
      component: 'mysql',
      group: 'prod',
      class: 'disk',
      custom_details: { free: '1%', load: [0.5] },
    },
    dedup_key: 'srv01/disk',
    client: 'Monitor',
    client_url: 'https://monitor.example.com',
    links: [{ href: 'https://runbook.example.com', text: 'Runbook' }],
    images: [{ src: 'https://graph.example.com/1.png', alt: 'Graph' }],
  });

  expect(answer).toEqual({
    status: 'success',
    message: 'Event processed',
    dedup_key: 'srv01/disk',
  });
  expect(requests[0]).toMatchObject({ method: 'POST' });
  expect(requests[0]?.url.href).toBe('https://events.pagerduty.com/v2/enqueue');
  expect(requests[0]?.headers.get('content-type')).toBe('application/json');
  expect(requests[0]?.headers.has('authorization')).toBe(false);
  expect(requests[0]?.body).toEqual({
    routing_key: routingKey,
    event_action: 'trigger',
    dedup_key: 'srv01/disk',
    client: 'Monitor',
    client_url: 'https://monitor.example.com',
    links: [{ href: 'https://runbook.example.com', text: 'Runbook' }],
    images: [{ src: 'https://graph.example.com/1.png', alt: 'Graph' }],
    payload: {
      summary: 'Disk full',
      source: 'db-3',
      severity: 'critical',
      timestamp: '2026-01-31T09:30:00.000Z',
      component: 'mysql',
      group: 'prod',
      class: 'disk',
      custom_details: { free: '1%', load: [0.5] },
    },
  });
});

test('makes up a key for each trigger without one, and tells it', async () => {
  const { events, requests } = eventsClient([accepted(), accepted()]);

  const answers = [await events.trigger(alert()), await events.trigger(alert())];

  const keys = answers.map(({ dedup_key }) => dedup_key);
  expect(new Set(keys).size).toBe(2);
  expect(requests).toMatchObject(keys.map((dedup_key) => ({ body: { dedup_key } })));
});

test.each(['acknowledge', 'resolve'] as const)('%s names the alert by its key', async (action) => {
  const { events, requests } = eventsClient([accepted('srv01/disk')]);

  await events[action]('srv01/disk');

  expect(requests[0]?.url.pathname).toBe('/v2/enqueue');
  expect(requests[0]?.body).toEqual({
    routing_key: routingKey,
    event_action: action,
    dedup_key: 'srv01/disk',
  });
});

test('reports a change, whose answer has no key', async () => {
  const { events, requests } = eventsClient([accepted()]);
  const links = [{ href: 'https://ci.example.com/220' }];

  const answer = await events.change({ payload: { summary: 'Deployed 220' }, links });

  expect(answer).toEqual({ status: 'success', message: 'Event processed' });
  expect(requests[0]?.url.pathname).toBe('/v2/change/enqueue');
  expect(requests[0]?.body).toEqual({
    routing_key: routingKey,
    payload: { summary: 'Deployed 220' },
    links,
  });
});

test('the event cannot put another key or action in the place of ours', async () => {
  const { events, requests } = eventsClient([accepted()]);
  const sneaky = { ...alert('a'), routing_key: 'x', event_action: 'resolve' };

  await events.trigger(sneaky);

  expect(requests[0]?.body).toMatchObject({ routing_key: routingKey, event_action: 'trigger' });
});

test.each([
  [{ region: 'us' }, 'https://events.pagerduty.com/v2/enqueue'],
  [{ region: 'eu' }, 'https://events.eu.pagerduty.com/v2/enqueue'],
  [{ baseUrl: 'http://127.0.0.1:8080/pd/' }, 'http://127.0.0.1:8080/pd/v2/enqueue'],
  [{ region: 'eu', baseUrl: 'https://proxy.example.com' }, 'https://proxy.example.com/v2/enqueue'],
] as const)('with %o sends to %s', async (options, url) => {
  const { events, requests } = eventsClient([accepted()], options);

  await events.resolve('a');

  expect(requests[0]?.url.href).toBe(url);
});

test.each([
  ['no key', { routingKey: '' }, /^routingKey must have 32 letters and digits/],
  ['a short key', { routingKey: routingKey.slice(1) }, /^routingKey must have 32/],
  ['a key with a line break', { routingKey: `${routingKey}\n` }, /^routingKey must have 32/],
  ['an unknown region', { region: 'mars' }, 'region must be one of us, eu'],
  ['another scheme', { baseUrl: 'ftp://x.invalid' }, 'baseUrl must be an http or https URL'],
  ['a query', { baseUrl: 'https://x.invalid?a=1' }, /^baseUrl must have no user, password, query/],
  ['no time', { timeoutMs: 0 }, /^timeoutMs must be above 0/],
  ['no events', { eventsPerMinute: 0 }, 'eventsPerMinute must be a whole number above 0'],
])('refuses %s when it is made', (_, options, message) => {
  const given: object = { routingKey, ...options };

  // @ts-expect-error: what untyped callers may give
  const make = () => new PagerDutyEvents(given);

  expect(make).toThrow(InvalidRequestError);
  expect(make).toThrow(message);
});

test('an orchestration’s key opens alerts, but reports no changes', async () => {
  const { events, requests } = eventsClient([accepted()], { routingKey: `R${'0'.repeat(31)}` });

  await events.trigger(alert());
  const change = events.change({ payload: { summary: 'Deployed' } });

  await expect(change).rejects.toThrow('changes need that of a service');
  expect(requests.length).toBe(1);
});

test.each([
  ['a page', new Response('<html>Sign in</html>')],
  ['nothing', new Response('', { status: 202 })],
  ['a record without a status', Response.json({ message: 'hello' })],
  ['null', Response.json(null)],
])('%s in answer is no acceptance', async (_, reply) => {
  const { events } = eventsClient([reply]);

  const call = events.trigger(alert());

  await expect(call).rejects.toThrow(InvalidResponseError);
  await expect(call).rejects.toThrow('POST /v2/enqueue answered something unexpected');
});

test.each([
  ['acknowledge', ''],
  ['acknowledge', 'x'.repeat(256)],
  ['resolve', '  '],
] as const)('%s refuses the key %j', async (action, key) => {
  const { events, requests } = eventsClient([]);

  await expect(events[action](key)).rejects.toThrow(/^dedup_key must/);
  expect(requests).toEqual([]);
});

test('the client does not show its key', () => {
  const { events } = eventsClient([]);

  expect(inspect(events, { depth: Infinity, showHidden: true })).not.toContain(routingKey);
  expect(JSON.stringify(events)).toBe('{}');
});
