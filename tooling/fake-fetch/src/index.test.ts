import { expect, test } from 'vitest';
import { fakeFetch } from './index.ts';

test('gives the replies in order and keeps what was sent', async () => {
  const { fetch, requests } = fakeFetch({ a: 1 }, new Response('', { status: 404 }));

  const first = await fetch('https://x.invalid/a?b=1', { method: 'POST', body: '{"c":2}' });
  const second = await fetch('https://x.invalid/b');

  expect(await first.json()).toEqual({ a: 1 });
  expect(second.status).toBe(404);
  expect(requests.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
    ['POST', '/a', { c: 2 }],
    ['GET', '/b', undefined],
  ]);
});

test('throws an error that is given as a reply, and when it runs out', async () => {
  const { fetch } = fakeFetch(new TypeError('fetch failed'));

  await expect(fetch('https://x.invalid/')).rejects.toThrow('fetch failed');
  await expect(fetch('https://x.invalid/')).rejects.toThrow('No reply left');
});
