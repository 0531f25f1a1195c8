import { expect, test } from 'vitest';
import { account, allTools, serviceOf } from '../incidents.fixture.ts';
import { endpoint, rpc, toolCall } from './http.fixture.ts';
import { changes } from './step-up.ts';

const tools = allTools.map((tool) => ({ ...tool, formerNames: { [`old_${tool.name}`]: {} } }));
const options = { app: serviceOf(tools, account(0)).app, maxBodyBytes: 1_024 };

function post(body: string | null): Request {
  return new Request(endpoint, { method: 'POST', body });
}

test.each<[title: string, request: Request, expected: boolean]>([
  ['a tool that reads', toolCall('list_incidents'), false],
  ['a tool that writes', toolCall('rename_incident'), true],
  ['a tool that writes, by its former name', toolCall('old_rename_incident'), true],
  ['a tool that removes', toolCall('delete_incident'), true],
  ['a tool that is none', toolCall('drop_everything'), false],
  ['another method', rpc('tools/list', { name: 'rename_incident' }), false],
  ['no JSON', post('{"method":'), false],
  ['no body', post(null), false],
  ['a body over the limit', toolCall('rename_incident', { title: 'x'.repeat(2_000) }), false],
  ['another verb', new Request(endpoint), false],
])('%s', async (_, request, expected) => {
  const size = (await request.clone().text()).length;

  await expect(changes(options, request)).resolves.toBe(expected);

  expect((await request.text()).length).toBe(size);
});

test('a body without an end is not read to its end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 256;
      controller.enqueue(new Uint8Array(256));
    },
  });
  const request = new Request(endpoint, { method: 'POST', body: endless, duplex: 'half' });

  await expect(changes(options, request)).resolves.toBe(false);

  expect(sent).toBeLessThan(4_096);
});
