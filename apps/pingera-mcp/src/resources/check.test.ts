import { readResource } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';

const uri = `pingera://checks/${checkoutCheck.id}`;

test('holds the check and its latest runs', async () => {
  const { client, sent } = await serve();

  const read = await readResource(client, uri);

  expect(read).toMatchObject({
    check: checkoutCheck,
    latest_results: Array.from({ length: 5 }, () => ({ check: checkoutCheck })),
  });
  expect(sent).toHaveLength(2);
});

test('runs that fail to come are named in a warning', async () => {
  const { client, sandbox } = await serve();
  const on = 'GET /checks/{check_id}/results';
  sandbox.faults.inject({ on, kind: 'status', status: 503 });

  const read = await readResource(client, uri);

  expect(read).toMatchObject({
    check: checkoutCheck,
    _warnings: [`Answered without its runs: ${on} answered 503: Service Unavailable`],
  });
});

test('a check of which there is none is told as such', async () => {
  const { client } = await serve();

  await expect(client.readResource({ uri: 'pingera://checks/abcabcabcabc' })).rejects.toMatchObject(
    { code: -32602 },
  );
});

test('its id is completed', async () => {
  const { client } = await serve();
  const ref = { type: 'ref/resource', uri: 'pingera://checks/{check_id}' } as const;
  const value = checkoutCheck.id.slice(0, 8);

  const { completion } = await client.complete({ ref, argument: { name: 'check_id', value } });

  expect(completion.values).toEqual([checkoutCheck.id]);
});
