import { openWire } from 'app-testing';
import { serveHttp } from 'sandbox/http';
import { createPingeraSandbox } from 'sandbox/pingera';
import { expect, onTestFinished, test } from 'vitest';

const search = { name: 'search_api', arguments: { query: 'templates', limit: 1 } };

test.each([
  ['a line that is no JSON', 'hello\n'],
  ['half of a message', '{"jsonrpc":"2.0","id":7,"method":"tools/l\n'],
  ['an empty line', '\n'],
  ['JSON that is no message', '{"hello":"world"}\n[]\nnull\n42\n'],
  ['an unknown notification', '{"jsonrpc":"2.0","method":"notifications/nonsense"}\n'],
  ['an answer to nothing', '{"jsonrpc":"2.0","id":99,"result":{}}\n'],
  ['bytes that are no text', '\u0000\u001b\ufffd\n'],
])('%s is passed over', async (_, line) => {
  const wire = await openWire(['--sandbox']);

  wire.write(line);
  const { result } = await wire.ask('tools/call', search);
  wire.end();
  const { code } = await wire.ended();

  expect(result?.['isError']).toBeUndefined();
  expect(code).toBe(0);
});

test('a message that comes in pieces is read whole', async () => {
  const wire = await openWire(['--sandbox']);
  const [head, tail] = ['{"jsonrpc":"2.0","method":"notifications', '/nonsense"}\n'];

  wire.write(head);
  await new Promise((resolve) => setImmediate(resolve));
  wire.write(tail);
  const { result } = await wire.ask('tools/call', search);
  wire.end();

  expect(result?.['isError']).toBeUndefined();
  expect((await wire.ended()).code).toBe(0);
});

test('an unknown method is answered with an error of the protocol', async () => {
  const wire = await openWire(['--sandbox']);

  const { error } = await wire.ask('tools/nonsense');
  wire.end();

  expect(error?.code).toBe(-32601);
  expect((await wire.ended()).code).toBe(0);
});

/** The program in the middle of a call that Pingera takes its time for. */
async function openInMidCall() {
  const sandbox = createPingeraSandbox();
  let begin: (signal: AbortSignal) => void;
  const begun = new Promise<AbortSignal>((resolve) => {
    begin = resolve;
  });
  const upstream = await serveHttp((input, init) => {
    begin(new Request(input, init).signal);
    return sandbox.fetch(input, init);
  });
  onTestFinished(upstream.close);
  sandbox.faults.inject({ kind: 'latency', ms: 30_000 });
  const wire = await openWire(['--base-url', upstream.url], {
    PINGERA_API_KEY: sandbox.keys.apiKey,
  });
  void wire.ask('tools/call', { name: 'list_pages', arguments: {} });
  return { wire, signal: await begun };
}

test('a client that hangs up in mid-call ends the program and the request at once', async () => {
  const { wire, signal } = await openInMidCall();
  const began = performance.now();

  wire.end();
  const { code, stderr } = await wire.ended();
  const tookMs = performance.now() - began;
  await new Promise((resolve) =>
    signal.aborted ? resolve(undefined) : signal.addEventListener('abort', resolve),
  );

  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(3000);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(() => process.kill(-wire.pid, 0)).toThrow('ESRCH');
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s in mid-call ends the program', async (name) => {
  const { wire } = await openInMidCall();
  const began = performance.now();

  process.kill(wire.pid, name);
  const { code } = await wire.ended();

  expect(code).toBe(0);
  expect(performance.now() - began).toBeLessThan(3000);
  expect(() => process.kill(-wire.pid, 0)).toThrow('ESRCH');
});
