import { expect, test } from 'vitest';
import { request, setup, toolCall } from './http.fixture.ts';

test('a request is one line, without its credential, query and body', async () => {
  const { handler, lines } = setup();
  const call = toolCall(
    'list_incidents',
    { statuses: ['resolved'] },
    {
      authorization: 'Bearer hush-hush',
      'x-own-token': 'hush-hush',
      cookie: 'session=hush-hush',
    },
  );
  const url = `${call.url}?api_key=hush-hush`;

  const response = await handler.fetch(new Request(url, call));
  await response.text();
  const told = lines.filter(({ level }) => level !== 'debug');

  expect(told).toEqual([
    {
      level: 'info',
      message: 'request',
      entry: {
        method: 'POST',
        path: '/mcp',
        rpc: 'tools/call',
        tool: 'list_incidents',
        status: 200,
        ms: expect.any(Number),
      },
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/hush|resolved/);
});

test.each([
  ['without a credential', 'http://localhost:5000/mcp', '/mcp', 401],
  ['to nowhere', 'http://localhost:5000/key-1', '(other)', 404],
  ['to a probe', 'http://localhost:5000/healthz', '/healthz', 200],
])('a request %s is a line too', async (_, url, path, status) => {
  const { handler, lines } = setup();

  await handler.fetch(request(url));

  expect(lines).toMatchObject([{ message: 'request', entry: { method: 'GET', path, status } }]);
});

test('what the client chooses cannot fill the log', async () => {
  const { handler, lines } = setup();
  const long = 'x'.repeat(5_000);

  await handler.fetch(
    request(`http://localhost:5000/${long}`, { headers: { 'mcp-method': long, 'mcp-name': long } }),
  );

  expect(JSON.stringify(lines).length).toBeLessThan(500);
});
