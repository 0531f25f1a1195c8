import { expect, onTestFinished, test, vi } from 'vitest';
import { createReadiness } from './readiness.ts';

/** An upstream that answers in turn, and the requests it was sent. */
function upstream(...answers: readonly (number | Error)[]) {
  const sent: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const answer = answers[sent.length] ?? 200;
    sent.push({ url: String(url), init });
    if (answer instanceof Error) throw answer;
    return new Response(null, { status: answer });
  };
  return { fetch, sent };
}

test.each([200, 302, 401, 404, 500])(
  'any answer (%i) shows that the API is there',
  async (status) => {
    const { fetch, sent } = upstream(status);

    const ready = await createReadiness('https://api.example.com', fetch)();

    expect(ready).toBe(true);
    expect(sent).toMatchObject([
      { url: 'https://api.example.com', init: { method: 'HEAD', redirect: 'manual' } },
    ]);
    expect(sent[0]?.init?.headers).toBeUndefined();
  },
);

test('no answer is not ready', async () => {
  const { fetch } = upstream(new TypeError('fetch failed'));

  await expect(createReadiness('https://api.example.com', fetch)()).resolves.toBe(false);
});

test('in memory there is nothing to reach', async () => {
  const { fetch, sent } = upstream();

  await expect(createReadiness(undefined, fetch)()).resolves.toBe(true);

  expect(sent).toEqual([]);
});

test('probes share what was found out for five seconds', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { fetch, sent } = upstream(new TypeError('fetch failed'), 200);
  const isReady = createReadiness('https://api.example.com', fetch);

  const first = await Promise.all([isReady(), isReady()]);
  vi.advanceTimersByTime(4_999);
  const kept = await isReady();
  vi.advanceTimersByTime(1);
  const fresh = await isReady();

  expect([...first, kept, fresh]).toEqual([false, false, false, true]);
  expect(sent).toHaveLength(2);
});
