import { readResource } from 'app-testing';
import { expect, test } from 'vitest';
import { checkout, internalPage, statusPage } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';

const uri = `pingera://pages/${statusPage.id}`;
const ref = { type: 'ref/resource', uri: 'pingera://pages/{page_id}' } as const;

test('holds the page, its components and what is open', async () => {
  const { client, call } = await serve();
  await call('create_incident', { page_id: statusPage.id, name: 'Checkout is slow' });

  const read = await readResource(client, uri);

  expect(read).toMatchObject({
    page: { ...statusPage, private: false },
    components: expect.arrayContaining([
      { ...checkout, status: 'degraded_performance', group: false, group_id: expect.any(String) },
    ]),
    open_incidents: [{ name: 'Checkout is slow', status: 'investigating' }],
  });
});

test('a part that fails is named in a warning', async () => {
  const { client, sandbox } = await serve();
  const on = 'GET /pages/{page_id}/components';
  sandbox.faults.inject({ on, kind: 'status', status: 503 });

  const read = await readResource(client, uri);

  expect(read).toMatchObject({
    page: statusPage,
    open_incidents: [],
    _warnings: [`Answered without its components: ${on} answered 503: Service Unavailable`],
  });
  expect(read).not.toHaveProperty('components');
});

test('a page of which there is none is told as such', async () => {
  const { client } = await serve();

  await expect(client.readResource({ uri: 'pingera://pages/abcabcabcabc' })).rejects.toMatchObject({
    code: -32602,
  });
});

test('its id is completed', async () => {
  const { client } = await serve();
  const complete = (value: string) =>
    client.complete({ ref, argument: { name: 'page_id', value } });

  const all = await complete('');
  const one = await complete(internalPage.id.slice(0, 6));

  expect(all.completion.values).toEqual([statusPage.id, internalPage.id]);
  expect(one.completion.values).toEqual([internalPage.id]);
});

test('only the page that is configured is offered', async () => {
  const { client } = await serve({ pageId: internalPage.id });

  const { completion } = await client.complete({ ref, argument: { name: 'page_id', value: '' } });

  expect(completion.values).toEqual([internalPage.id]);
});
