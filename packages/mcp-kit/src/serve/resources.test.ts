import { expect, test } from 'vitest';
import { clientOf, eras, everything, serviceOf, sessionOf } from '../incidents.fixture.ts';
import { pagesApp, servicePages } from '../offer/pages.fixture.ts';
import { defineResource } from '../offer/resource.ts';

/** What is read of a resource, as its text. */
function textOf({ contents }: { readonly contents: readonly object[] }): string {
  return String(Object(contents[0]).text);
}

test.each(eras)('a %s client sees what there is, and no promise of changes', async (era) => {
  const client = await clientOf(servicePages(1), era);

  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();

  expect(client.getServerCapabilities()).toEqual({
    tools: { listChanged: false },
    resources: { listChanged: false, subscribe: false },
    prompts: { listChanged: false },
    completions: {},
  });
  expect(resources).toEqual([
    expect.objectContaining({ uri: 'test://summary', title: 'Summary' }),
    expect.objectContaining({ uri: 'docs://tools', mimeType: 'text/markdown' }),
    {
      uri: 'test://incidents/P1',
      name: 'Incident 1',
      description: 'One incident.',
      mimeType: 'application/json',
    },
  ]);
  expect(resourceTemplates).toMatchObject([
    { uriTemplate: 'test://incidents/{incident_id}', name: 'incident', title: 'Incident' },
  ]);
});

test('a server without them says so', async () => {
  const client = await sessionOf(serviceOf([], { incidents: [] }));

  expect(client.getServerCapabilities()).toEqual({ tools: { listChanged: false } });
});

test.each(eras)('a %s client reads compact JSON, cleaned, its secrets masked', async (era) => {
  const client = await clientOf(servicePages(1), era);
  const uri = 'test://incidents/P1';

  const { contents } = await client.readResource({ uri });

  expect(contents).toEqual([
    {
      uri,
      mimeType: 'application/json',
      text: '{"id":"P1","title":"Incident 1","status":"triggered","signing_secret":"(masked)"}',
    },
  ]);
});

test('warnings stand in the JSON', async () => {
  const client = await clientOf(servicePages(2));

  const read = await client.readResource({ uri: 'test://incidents/P2' });

  expect(JSON.parse(textOf(read))).toMatchObject({ id: 'P2', _warnings: ['Notes are missing'] });
});

test('what is larger than the budget is cut, and says so', async () => {
  const client = await clientOf(servicePages(500, { budget: 400 }));

  const { incidents, _truncated } = JSON.parse(
    textOf(await client.readResource({ uri: 'test://summary' })),
  );

  expect(_truncated).toContain('token budget');
  expect(incidents.at(-1)).toMatch(/^… \[\d+ more\]$/);
});

test.each(eras)('a %s client is told of a URI that is none', async (era) => {
  const client = await clientOf(servicePages(1), era);
  const uris = ['P9', 'odd', '..', '%2E%2E', 'a%2Fb', '%00', '%zz', 'x'.repeat(300), ''];

  for (const id of uris) {
    const uri = `test://incidents/${id}`;
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      code: -32602,
      data: { uri },
    });
  }
  await expect(client.readResource({ uri: 'other://x' })).rejects.toThrow(
    'There is no resource other://x. See resources/list',
  );
});

test.each(eras)('a %s client is told what the API says, and nothing else', async (era) => {
  const logged: string[] = [];
  const log = (entry: object, message: string) =>
    void logged.push(`${message} ${JSON.stringify(entry)}`);
  const client = await clientOf(
    servicePages(1, { log: { debug: () => undefined, info: log, error: log } }),
    era,
  );
  const failOn = (id: string) =>
    client.readResource({ uri: `test://incidents/${id}` }).then(
      () => undefined,
      ({ code, message, data }) => ({ code, message, data }),
    );

  const [busy, broken] = [await failOn('gone'), await failOn('broken')];

  expect(busy).toEqual({
    code: -32603,
    message: 'The API is busy. Wait a little.',
    data: { code: 'RATE_LIMITED', retry_after_ms: 1_500 },
  });
  expect(broken).toMatchObject({ code: -32603, data: { code: 'INTERNAL' } });
  expect(JSON.stringify(broken)).not.toMatch(/hush|secret\.ts/);
  expect(logged.join()).toContain('a resource failed unexpectedly');
  expect(logged.join()).toContain('test://incidents/{incident_id}');
});

test('reading ends at the deadline, with a signal that says so', async () => {
  let signalled: unknown;
  const endless = defineResource({
    ...{ uri: 'test://endless', name: 'endless', title: 'Endless', description: 'Never.' },
    read: (_variables, _deps: object, { signal }) =>
      new Promise(() => {
        signal.addEventListener('abort', () => {
          signalled = signal.reason;
        });
      }),
  });
  const app = { ...pagesApp, resources: [endless] };
  const client = await clientOf(servicePages(1, { app, deadlineMs: 20 }));

  await expect(client.readResource({ uri: 'test://endless' })).rejects.toMatchObject({
    message: 'test://endless took longer than this server allows. Try again later.',
    data: { code: 'TIMEOUT' },
  });
  expect(signalled).toMatchObject({ name: 'TimeoutError' });
});

test('a long list is paged, and a made-up cursor refused', async () => {
  const service = servicePages(5, { maxLimit: 3 });
  const client = await sessionOf(service);

  const listed = [
    await client.listResources({ cursor: '0' }),
    await client.listResources({ cursor: '3' }),
  ];

  expect(listed.map(({ nextCursor }) => nextCursor)).toEqual(['3', '6']);
  expect(listed[1]?.resources.map(({ name }) => name)).toEqual(
    [2, 3, 4].map((n) => `Incident ${n}`),
  );
  await expect(client.listResources({ cursor: 'x' })).rejects.toMatchObject({ code: -32602 });
});

test('a listed URI that cannot be read is left out and logged', async () => {
  const lost = defineResource({
    ...{ uri: 'test://lost/{id}', name: 'lost', title: 'Lost', description: 'Lost.' },
    list: async () => [
      { uri: 'test://lost/a/b', name: 'no' },
      { uri: 'test://lost/a', name: `ye\u200Bs${'x'.repeat(500)}` },
    ],
    read: async ({ id }) => id,
  });
  const errors: object[] = [];
  const log = { debug: () => undefined, info: () => undefined };
  const service = servicePages(0, {
    app: { ...pagesApp, resources: [lost] },
    log: { ...log, error: (entry) => void errors.push(entry) },
  });
  const client = await clientOf(service);

  const { resources } = await client.listResources();

  expect(resources.map(({ uri }) => uri)).toEqual(['docs://tools', 'test://lost/a']);
  expect(resources[1]?.name).toMatch(/^yesx{197}$/);
  expect(errors).toEqual([{ resource: 'test://lost/{id}', count: 1 }]);
});

test.each(eras)('docs://tools tells a %s client of the tools that are on', async (era) => {
  const selection = { ...everything, toolsets: ['incidents'] };
  const sessionFor = servicePages(0).sessionOf;
  const service = servicePages(0, {
    sessionOf: (context) => ({ ...sessionFor(context), selection }),
  });
  const client = await clientOf(service, era);

  const read = await client.readResource({ uri: 'docs://tools' });

  expect(textOf(read)).toBe(`# Tools of Test

2 tools in read_write mode.

## incidents: incidents

- \`list_incidents\` (read): List incidents.
- \`rename_incident\` (write): Give an incident another title.
`);
});
