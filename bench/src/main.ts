import { createServer } from 'node:http';
import { PagerDuty } from 'pagerduty-sdk';
import { contest } from './ratio.ts';
import { commands, connect } from './servers.ts';

await benchStart();
await benchCall();
await benchRequest();

/** From spawn to the first answer of tools/list. */
async function benchStart() {
  const start = async (args: readonly string[]) => {
    const client = await connect(args);
    await client.listTools();
    await client.close();
  };
  await contest({
    name: 'start to tools/list, against hello world',
    turns: 15,
    aim: 1.5,
    unit: 'ms',
    ours: () => start(commands.pagerduty),
    baseline: () => start(commands.hello),
  });
}

/** One call over stdio; the upstream answers at once. */
async function benchCall() {
  const rounds = 200;
  const [ours, baseline] = await Promise.all([connect(commands.canned), connect(commands.hello)]);
  const repeat = async (client: typeof ours, name: string, args: Record<string, unknown>) => {
    for (let round = 0; round < rounds; round += 1) {
      await client.callTool({ name, arguments: args });
    }
  };
  await contest({
    name: `${rounds} tools/call over stdio, against an echo`,
    turns: 9,
    aim: 1.5,
    unit: 'ms',
    ours: () => repeat(ours, 'list_oncalls', { current_user_context: false, limit: 1 }),
    baseline: () => repeat(baseline, 'echo', { text: 'hello' }),
  });
  await Promise.all([ours.close(), baseline.close()]);
}

/** One request after another to a server on this machine. */
async function benchRequest() {
  const rounds = 500;
  const body = JSON.stringify({ incident: { id: 'PT4KHLK', title: 'The server is on fire' } });
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const baseUrl = `http://127.0.0.1:${port}`;
  const client = new PagerDuty({ token: 'not-used', baseUrl });
  await contest({
    name: `${rounds} requests, against a bare fetch`,
    turns: 11,
    aim: 1.2,
    unit: 'ms',
    async ours() {
      for (let round = 0; round < rounds; round += 1) await client.incidents.get('PT4KHLK');
    },
    async baseline() {
      for (let round = 0; round < rounds; round += 1) {
        const response = await fetch(`${baseUrl}/incidents/PT4KHLK`, {
          headers: { Accept: 'application/json', Authorization: 'Token token=not-used' },
        });
        await response.json();
      }
    },
  });
  server.close();
}
