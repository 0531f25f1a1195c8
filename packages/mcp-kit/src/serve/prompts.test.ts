import { expect, test } from 'vitest';
import { account, clientOf, eras, serviceOf } from '../incidents.fixture.ts';
import { incidentResource, pagesApp, servicePages } from '../offer/pages.fixture.ts';
import type { Observed } from './observe.ts';

const template = { type: 'ref/resource', uri: incidentResource.uri } as const;
const prompt = { type: 'ref/prompt', name: 'status_report' } as const;

test.each(eras)('a %s client lists prompts and gets one', async (era) => {
  const client = await clientOf(servicePages(1), era);

  const { prompts } = await client.listPrompts();
  const got = await client.getPrompt({
    name: 'status_report',
    arguments: { incident_id: 'P\u202E1', tone: ' ' },
  });

  expect(prompts).toMatchObject([
    {
      name: 'status_report',
      title: 'Status report',
      arguments: [
        { name: 'incident_id', description: 'Which one', required: true },
        { name: 'tone', required: false },
      ],
    },
  ]);
  expect(got.messages).toEqual([
    { role: 'user', content: { type: 'text', text: 'Report on P1.' } },
  ]);
});

test.each([
  ['status_reprt', {}, 'There is no prompt status_reprt. Did you mean status_report?'],
  ['postmortem', {}, 'There is no prompt postmortem. There are status_report.'],
  ['status_report', {}, 'incident_id is required. Arguments: incident_id, tone.'],
  ['status_report', { incident_id: '\u200B' }, 'incident_id is required'],
  ['status_report', { incident_id: 'P1', tne: 'x' }, 'no argument tne; did you mean tone?'],
  [
    'status_report',
    { incident_id: 'P1', tone: 'x'.repeat(1_001) },
    'tone is longer than 1000 characters',
  ],
])('%s with %j is refused', async (name, args, message) => {
  for (const era of eras) {
    const client = await clientOf(servicePages(1), era);

    await expect(client.getPrompt({ name, arguments: args })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining(message),
    });
  }
});

test.each([
  ['modern', template],
  ['legacy', template],
  ['modern', prompt],
  ['legacy', prompt],
] as const)('a %s client completes what is typed of %j', async (era, ref) => {
  const client = await clientOf(servicePages(150), era);
  const complete = (value: string, name = 'incident_id') =>
    client.complete({ ref, argument: { name, value } });

  const [all, some, none, other] = await Promise.all([
    complete(''),
    complete('p14'),
    complete('x'),
    complete('a', 'tone'),
  ]);

  expect(all.completion).toMatchObject({ total: 150, hasMore: true });
  expect(all.completion.values).toHaveLength(100);
  expect(some.completion.values).toEqual([
    'P14',
    ...Array.from({ length: 10 }, (_, n) => `P14${n}`),
  ]);
  expect(none.completion).toEqual({ values: [], total: 0, hasMore: false });
  expect(other.completion.values).toEqual([]);
});

test.each([
  [{ type: 'ref/resource', uri: 'test://nothing/{id}' }, 'There is no resource template'],
  [{ type: 'ref/prompt', name: 'status' }, 'There is no prompt status'],
] as const)('nothing of %j can be completed', async (ref, message) => {
  const client = await clientOf(servicePages(1));

  await expect(
    client.complete({ ref, argument: { name: 'incident_id', value: '' } }),
  ).rejects.toMatchObject({ code: -32602, message: expect.stringContaining(message) });
});

test('an API that fails fails the completion', async () => {
  const completers = new Map([['incident_id', () => Promise.reject(new TypeError('upstream'))]]);
  const app = { ...pagesApp, resources: [{ ...incidentResource, completers }] };
  const client = await clientOf(servicePages(1, { app }));

  await expect(
    client.complete({ ref: template, argument: { name: 'incident_id', value: '' } }),
  ).rejects.toThrow('The API is busy. Wait a little.');
});

test('what is asked is told by name, never by id', async () => {
  const told: Observed[] = [];
  const client = await clientOf(servicePages(1, { tell: (one) => told.push(one) }));

  await client.readResource({ uri: 'test://incidents/P1' });
  await client.readResource({ uri: 'test://incidents/P7' }).catch(() => undefined);
  await client.readResource({ uri: 'hush://x' }).catch(() => undefined);
  await client.getPrompt({ name: 'status_report', arguments: { incident_id: 'P1' } });
  await client.complete({ ref: template, argument: { name: 'incident_id', value: 'P1' } });

  expect(told.map(({ method, name, outcome }) => [method, name, outcome])).toEqual([
    ['resources/read', 'test://incidents/{incident_id}', 'ok'],
    ['resources/read', 'test://incidents/{incident_id}', 'NOT_FOUND'],
    ['resources/read', 'unknown', 'NOT_FOUND'],
    ['prompts/get', 'status_report', 'ok'],
    ['completion/complete', 'test://incidents/{incident_id}', 'ok'],
  ]);
});

test('prompts alone bring no resources', async () => {
  const { resources: _, ...app } = pagesApp;
  const client = await clientOf(serviceOf([], account(1), { app }));

  expect(client.getServerCapabilities()).not.toHaveProperty('resources');
  expect((await client.listPrompts()).prompts).toHaveLength(1);
});
