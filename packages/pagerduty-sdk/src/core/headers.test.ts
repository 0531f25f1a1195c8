import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { PagerDuty } from '../client.ts';
import { InvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import type { PagerDutyOptions } from '../options.ts';
import type { LooseInput } from './api.ts';

const token = 'u+SecretKeyOfAUser20';

/** Headers of one call, with the path filled. */
async function headersOf(
  key: string,
  options: Partial<PagerDutyOptions> = {},
  input: LooseInput = {},
): Promise<Headers> {
  const { fetch, requests } = fakeFetch({});
  const names = [...key.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'P1']);
  const pagerduty = new PagerDuty({ token, fetch, ...options });
  await pagerduty.requestAny(key, { path: Object.fromEntries(names), ...input });
  return requests[0]?.headers ?? new Headers();
}

const wantsFrom = [
  'POST /escalation_policies',
  'POST /incidents',
  'PUT /incidents',
  'PUT /incidents/{id}',
  'PUT /incidents/{id}/alerts',
  'PUT /incidents/{id}/alerts/{alert_id}',
  'PUT /incidents/{id}/merge',
  'POST /incidents/{id}/notes',
  'PUT /incidents/{id}/notes/{note_id}',
  'POST /incidents/{id}/snooze',
  'POST /incidents/{id}/status_updates',
  'PUT /log_entries/{id}/channel',
  'POST /maintenance_windows',
  'POST /users',
];

test('asks for version 2 of the API', async () => {
  const headers = await headersOf('GET /abilities');

  expect(headers.get('accept')).toBe('application/vnd.pagerduty+json;version=2');
});

test('declares JSON only where there is a body', async () => {
  const bare = await headersOf('POST /webhook_subscriptions/{id}/ping');
  const full = await headersOf('POST /tags', {}, { body: { tag: {} } });

  expect(bare.get('content-type')).toBeNull();
  expect(full.get('content-type')).toBe('application/json');
});

test('sends From to exactly the operations that declare it', async () => {
  const senders: string[] = [];
  for (const key of Object.keys(operations)) {
    const headers = await headersOf(key, { from: 'ana@example.com' });
    if (headers.get('from') === 'ana@example.com') senders.push(key);
  }

  expect(senders.toSorted()).toEqual(wantsFrom.toSorted());
});

test.each<[string, PagerDutyOptions['from'], string | undefined, string | null]>([
  ['a text', 'ana@example.com', undefined, 'ana@example.com'],
  ['a function', () => 'ana@example.com', undefined, 'ana@example.com'],
  ['an async function', async () => 'ana@example.com', undefined, 'ana@example.com'],
  ['a function that knows nobody', () => undefined, undefined, null],
  ['nothing', undefined, undefined, null],
  ['the call alone', undefined, 'bo@example.com', 'bo@example.com'],
  ['the call, which stands first', 'ana@example.com', 'bo@example.com', 'bo@example.com'],
])('takes From from %s', async (_, client, call, header) => {
  const headers = await headersOf('PUT /incidents/{id}', { from: client }, { from: call });

  expect(headers.get('from')).toBe(header);
});

test('looks From up only for operations that declare it', async () => {
  const failing = () => Promise.reject(new Error('nobody is known'));

  await expect(headersOf('GET /abilities', { from: failing })).resolves.toBeDefined();
  await expect(headersOf('POST /users', { from: failing })).rejects.toThrow('nobody is known');
});

test('looks From up once, again only after a failure or when nobody was known', async () => {
  const { fetch, requests } = fakeFetch({}, {}, {}, {}, {});
  const answers = [new Error('no net'), undefined, 'ana@example.com', 'never asked@example.com'];
  const from = async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const pagerduty = new PagerDuty({ token, fetch, from });
  const create = () => pagerduty.requestAny('POST /users', { body: {} });

  await expect(create()).rejects.toThrow('no net');
  await create();
  await create();
  await Promise.all([create(), create()]);

  const sent = requests.map(({ headers }) => headers.get('from'));
  expect(sent).toEqual([null, ...Array(3).fill('ana@example.com')]);
  expect(answers).toHaveLength(1);
});

test.each([
  '',
  'ana',
  'ana@',
  '@example.com',
  'a b@c',
  'a@b@c',
  'ana@example.com\n',
  '漢@example.com',
])('refuses From: %j', async (from) => {
  await expect(headersOf('PUT /incidents/{id}', { from })).rejects.toThrow(
    'from must be the e-mail address of a user of the account',
  );
  await expect(headersOf('PUT /incidents/{id}', {}, { from })).rejects.toThrow(InvalidRequestError);
});

test('sends X-EARLY-ACCESS with the IP allow lists, and with nothing else', async () => {
  const list = await headersOf('GET /ip_allow_lists');
  const other = await headersOf('GET /services');

  expect(list.get('x-early-access')).toBe('ip-allow-lists');
  expect(other.get('x-early-access')).toBeNull();
});

test('adds the headers of the client and of the call; the call stands first in any case', async () => {
  const headers = await headersOf(
    'GET /services',
    { headers: { 'X-Trace': 'client', 'X-Both': 'client', ACCEPT: 'text/plain' } },
    { headers: { 'x-both': 'call', 'X-EARLY-ACCESS': 'analytics-v2' } },
  );

  expect(Object.fromEntries(headers)).toMatchObject({
    accept: 'text/plain',
    'x-trace': 'client',
    'x-both': 'call',
    'x-early-access': 'analytics-v2',
  });
});

test.each(['Authorization', 'authorization', 'AUTHORIZATION'])(
  'refuses a further header %s, which would stand beside the credential',
  async (name) => {
    const headers = { [name]: 'Token token=another' };

    await expect(headersOf('GET /services', { headers })).rejects.toThrow(InvalidRequestError);
    await expect(headersOf('GET /services', {}, { headers })).rejects.toThrow(
      'use token, bearer or auth',
    );
  },
);

test.each([
  ['X Y', 'z'],
  ['', 'z'],
  ['X-Break', 'one\r\nX-Evil: two'],
  ['X-Wide', '漢'],
])('refuses the malformed header %j: %j without repeating the value', async (name, value) => {
  const failure = await headersOf('GET /services', { headers: { [name]: value } }).catch(String);

  expect(failure).toBe(
    `InvalidRequestError: The header ${JSON.stringify(name)} or its value is malformed`,
  );
});
