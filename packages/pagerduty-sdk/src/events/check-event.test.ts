import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { eventsClient } from './events.fixture.ts';

const payload = { summary: 'Disk full', source: 'db-3', severity: 'critical' };
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

test.each<[string, unknown, string]>([
  ['no event', undefined, 'The event must be an object'],
  ['no payload', {}, 'payload must be an object'],
  ['a list as payload', { payload: [] }, 'payload must be an object'],
  ['no summary', { payload: { ...payload, summary: ' ' } }, 'payload.summary must be a text'],
  [
    'a long summary',
    { payload: { ...payload, summary: 'x'.repeat(1025) } },
    'payload.summary must have at most 1024 characters, and has 1025',
  ],
  ['no source', { payload: { ...payload, source: undefined } }, 'payload.source must be a text'],
  [
    'another severity',
    { payload: { ...payload, severity: 'high' } },
    'payload.severity must be one of critical, error, warning, info',
  ],
  ['a group', { payload: { ...payload, group: 1 } }, 'payload.group must be a text'],
  ['a class', { payload: { ...payload, class: null } }, 'payload.class must be a text'],
  ['a component', { payload: { ...payload, component: {} } }, 'payload.component must be a text'],
  [
    'a time',
    { payload: { ...payload, timestamp: 'today' } },
    'payload.timestamp must be a Date or',
  ],
  [
    'details',
    { payload: { ...payload, custom_details: ['a'] } },
    'payload.custom_details must be an object',
  ],
  ['a key', { payload, dedup_key: '' }, 'dedup_key must be a text that is not empty'],
  [
    'a long key',
    { payload, dedup_key: 'x'.repeat(256) },
    'dedup_key must have at most 255 characters, and has 256',
  ],
  ['a client', { payload, client: 5 }, 'client must be a text'],
  ['a client URL', { payload, client_url: 'monitor' }, 'client_url must be a URL'],
  ['links', { payload, links: {} }, 'links must be a list'],
  ['a link', { payload, links: ['https://a.example'] }, 'links[0] must be an object'],
  ['an empty link', { payload, links: [{ text: 'a' }] }, 'links[0].href must be a text'],
  ['a relative link', { payload, links: [{ href: '/a' }] }, 'links[0].href must be a URL'],
  [
    'the text of a link',
    { payload, links: [{ href: 'https://a.example', text: 1 }] },
    'links[0].text must be a text',
  ],
  [
    'an insecure image',
    { payload, images: [{ src: 'https://a.example' }, { src: 'http://a.example' }] },
    'images[1].src must be a URL that begins with https://',
  ],
  [
    'the link of an image',
    { payload, images: [{ src: 'https://a.example', href: '?' }] },
    'images[0].href must be a URL',
  ],
  [
    'the text of an image',
    { payload, images: [{ src: 'https://a.example', alt: 1 }] },
    'images[0].alt must be a text',
  ],
  [
    'a cycle',
    { payload: { ...payload, custom_details: cyclic } },
    'The event cannot be written as JSON',
  ],
  [
    'a large event',
    { payload: { ...payload, custom_details: { log: 'é'.repeat(262_144) } } },
    'The event must have at most 524288 bytes (512 KB) as JSON, and has 524',
  ],
])('refuses %s, naming the field and its limit', async (_, event, message) => {
  const { events, requests } = eventsClient([]);

  // @ts-expect-error: what untyped callers may give
  const call = events.trigger(event);

  await expect(call).rejects.toThrow(InvalidRequestError);
  await expect(call).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['no payload', {}, 'payload must be an object'],
  ['no summary', { payload: {} }, 'payload.summary must be a text'],
  ['a source', { payload: { summary: 'a', source: 1 } }, 'payload.source must be a text'],
  [
    'a time',
    { payload: { summary: 'a', timestamp: new Date(Number.NaN) } },
    'payload.timestamp must be a Date or',
  ],
  ['a link', { payload: { summary: 'a' }, links: [{ href: '' }] }, 'links[0].href must be a text'],
])('refuses %s of a change', async (_, event, message) => {
  const { events, requests } = eventsClient([]);

  // @ts-expect-error: what untyped callers may give
  const call = events.change(event);

  await expect(call).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

test('takes what is just within the limits, counted in characters', async () => {
  const { events, requests } = eventsClient([{ status: 'success' }]);
  const summary = '🔥'.repeat(1024);
  const dedup_key = 'k'.repeat(255);

  await events.trigger({ payload: { summary, source: 's', severity: 'info' }, dedup_key });

  expect(requests[0]?.body).toMatchObject({ payload: { summary }, dedup_key });
});

test('takes an event of exactly 512 KB', async () => {
  const { events, requests } = eventsClient([{ status: 'success' }, { status: 'success' }]);
  const sized = (log: string) => ({ payload: { summary: 'a', custom_details: { log } } });
  await events.change(sized(''));
  const bare = JSON.stringify(requests[0]?.body).length;

  await events.change(sized('x'.repeat(524_288 - bare)));

  const more = events.change(sized('x'.repeat(524_289 - bare)));
  await expect(more).rejects.toThrow('and has 524289');
});
