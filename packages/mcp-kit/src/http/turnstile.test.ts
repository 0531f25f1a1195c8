import { expect, test, vi } from 'vitest';
import { defineTool } from '../define-tool.ts';
import { account, type Deps, IncidentView, serviceOf } from '../incidents.fixture.ts';
import { gate, setup, toolCall, withMeta } from './http.fixture.ts';

const mine = { authorization: 'key-1' };
const theirs = { authorization: 'key-2' };

/** A server whose only tool answers when it is let, or ends when its caller goes. */
function waiting(run?: () => Promise<never>) {
  const { passed, open } = gate();
  const wait = defineTool({
    name: 'wait',
    toolset: 'incidents',
    effect: 'read',
    description: 'Answers when it may.',
    input: {},
    output: { plural: 'incidents', item: IncidentView },
    async run(_, __: Deps, { progress }) {
      await progress(1, 2, 'waiting');
      await (run?.() ?? passed);
      return { items: [] };
    },
  });
  return { ...setup({ app: serviceOf([wait], account(0)).app, maxConcurrent: 2 }), go: open };
}

test('one credential has so many calls at a time, and another is not in its way', async () => {
  const { handler, go } = waiting();
  const calls = [1, 2].map(() => handler.fetch(toolCall('wait', {}, mine)));
  await vi.waitUntil(() => handler.inside === 2);

  const refused = await handler.fetch(toolCall('wait', {}, mine));
  const other = handler.fetch(toolCall('wait', {}, theirs));
  await vi.waitUntil(() => handler.inside === 3);
  go();
  const answers = await Promise.all([...calls, other].map(async (call) => (await call).text()));
  const after = await handler.fetch(toolCall('wait', {}, mine));

  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
  await expect(refused.json()).resolves.toEqual({
    error: 'too_many_calls',
    message: 'At most 2 calls of one credential run at a time; try again when one has ended',
  });
  expect(answers.every((answer) => answer.includes('No incidents'))).toBe(true);
  expect(after.status).toBe(200);
});

test('the place is free again once the answer has been read', async () => {
  const { handler, go } = waiting();
  go();

  const response = await handler.fetch(toolCall('wait', {}, mine));
  const during = handler.inside;
  await response.text();

  expect(during).toBeLessThanOrEqual(1);
  expect(handler.inside).toBe(0);
});

test('the place is free again when the reader goes in the middle of a stream', async () => {
  const { handler } = waiting();
  const listening = await withMeta(toolCall('wait', {}, mine), { progressToken: 1 });

  const response = await handler.fetch(listening);
  const reader = response.body?.getReader();
  const first = await reader?.read();
  const during = handler.inside;
  await reader?.cancel();

  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(new TextDecoder().decode(first?.value)).toContain('waiting');
  expect(during).toBe(1);
  expect(handler.inside).toBe(0);
});

test('the place is free again when the client goes before there is an answer', async () => {
  const { handler } = waiting();
  const gone = new AbortController();

  const call = handler.fetch(toolCall('wait', {}, mine, gone.signal));
  await vi.waitUntil(() => handler.inside === 1);
  gone.abort();
  await call.then((response) => response.text());

  expect(handler.inside).toBe(0);
});

test('the place is free again after a tool that fails', async () => {
  const { handler } = waiting(() => Promise.reject(new TypeError('broken')));

  const response = await handler.fetch(toolCall('wait', {}, mine));
  const text = await response.text();

  expect(text).toContain('INTERNAL');
  expect(handler.inside).toBe(0);
});

test('the place is free again after a request that breaks off while it is read', async () => {
  const { handler } = waiting();
  const { url, headers } = toolCall('wait', {}, mine);
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });

  const response = await handler.fetch(
    new Request(url, { method: 'POST', headers, body, duplex: 'half' }),
  );
  const text = await response.text();

  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain(' at ');
  expect(handler.inside).toBe(0);
});
