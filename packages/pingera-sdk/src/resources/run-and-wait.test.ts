import { fakeFetch, type Reply } from 'fake-fetch';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pingera } from '../client.ts';
import { PingeraApiError, PingeraAuthError, PingeraInvalidRequestError } from '../errors.ts';
import type { RunOptions, RunProgress } from './run-and-wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const queued = { job_id: 'j1', status: 'queued', message: 'Queued' };
const running = { id: 'j1', check_id: 'c1', status: 'running', result: null };

function completed(result: object | null, status = 'completed') {
  return { ...running, status, result };
}

/** Runs check c1 against the answers, all waits passing at once. */
async function run(answers: readonly Reply[], options: RunOptions = {}) {
  const { fetch, requests } = fakeFetch(...answers);
  const { checks } = new Pingera({ apiKey: 'k3y', fetch, retries: 0 });
  const outcome = checks.runAndWait('c1', options).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  await vi.runAllTimersAsync();
  const sent = requests.map(({ method, url }) => `${method} ${url.pathname.slice(3)}${url.search}`);
  return { ...(await outcome), requests, sent };
}

test('follows the job of a saved check, and answers the result that the job names', async () => {
  const seen: RunProgress[] = [];
  const found = { results: [{ id: 'r1', status: 'ok', check_metadata: { status_code: 200 } }] };

  const { value, sent } = await run(
    [queued, running, completed({ result_id: 'r1', status: 'ok' }), found],
    { onProgress: (progress) => seen.push(progress) },
  );

  expect(sent).toEqual([
    'POST /checks/c1/execute',
    'GET /checks/jobs/j1',
    'GET /checks/jobs/j1',
    'GET /checks/all-results?result_id=r1&page=1&page_size=1',
  ]);
  expect(value).toEqual({
    jobId: 'j1',
    isFinished: true,
    job: completed({ result_id: 'r1', status: 'ok' }),
    results: found.results,
    totalRegions: undefined,
    problems: [],
  });
  expect(seen.map(({ status, elapsedMs }) => [status, elapsedMs])).toEqual([
    ['queued', 0],
    ['running', 500],
    ['completed', 1250],
  ]);
});

test('runs a check that is not saved', async () => {
  const { fetch, requests } = fakeFetch(queued, completed({ status: 'ok', response_time: 0 }));
  const { checks } = new Pingera({ apiKey: 'k3y', fetch });
  const custom = { name: 'Once', type: 'web', url: 'https://shop.example' } as const;

  const outcome = checks.runAndWait(custom);
  await vi.runAllTimersAsync();

  expect((await outcome).results).toEqual([
    { check_id: 'c1', result_type: 'on_demand', status: 'ok', response_time: 0 },
  ]);
  expect(requests[0]?.url.pathname).toBe('/v1/checks/execute');
  expect(requests[0]?.body).toEqual(custom);
});

const moscow = { region: 'RU, Moscow', status: 'ok', result_id: 'r1' };
const tokyo = { region: 'JP, Tokyo', status: 'failed', result_id: 'r2', error_message: 'Down' };

test('waits for the rows of all regions, though the job reads completed before', async () => {
  const { value, sent } = await run([
    queued,
    completed({ total_regions: 2, regional_summary: [moscow] }),
    completed({ total_regions: 2, regional_summary: [moscow, tokyo] }),
    { results: [{ id: 'r1', region: 'RU, Moscow' }] },
    { results: [{ id: 'r2', region: 'JP, Tokyo' }] },
  ]);

  expect(value?.results.map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(value).toMatchObject({ isFinished: true, totalRegions: 2 });
  expect(sent.filter((line) => line === 'GET /checks/jobs/j1')).toHaveLength(2);
});

test('does not wait for ever for a region that says nothing', async () => {
  const job = completed({ total_regions: 2, regional_summary: [{ ...moscow, result_id: null }] });

  const { value, sent } = await run([queued, ...Array.from({ length: 6 }, () => job)]);

  expect(value).toMatchObject({ isFinished: true, totalRegions: 2, results: [{ status: 'ok' }] });
  expect(sent).toHaveLength(7);
});

test('answers the job as far as it got when the wait is over', async () => {
  const { value, error } = await run([queued, running, running], { waitMs: 1000 });

  expect(error).toBeUndefined();
  expect(value).toMatchObject({ jobId: 'j1', isFinished: false, job: running, results: [] });
});

test('a job that failed has no results', async () => {
  const job = { ...completed(null, 'failed'), error_message: 'No agent' };

  const { value } = await run([queued, job]);

  expect(value).toMatchObject({ isFinished: true, job, results: [], totalRegions: undefined });
});

test.each([
  ['a job that is not known yet', 404],
  ['an error of the server', 503],
])('%s does not end the wait', async (_, status) => {
  const fault = Response.json({ message: 'Later' }, { status });

  const { value } = await run([queued, fault, completed({ status: 'ok' })]);

  expect(value).toMatchObject({ isFinished: true, problems: [] });
});

test('a fault that lasts is told with the job id', async () => {
  const faults = Array.from({ length: 2 }, () => new Response('', { status: 503 }));

  const { value } = await run([queued, ...faults], { waitMs: 1000 });

  expect(value).toMatchObject({ jobId: 'j1', isFinished: false, job: undefined });
  expect(value?.problems).toEqual([expect.any(PingeraApiError)]);
});

test('a result that cannot be fetched is as short as the job has it', async () => {
  const fault = new Response('', { status: 500 });

  const { value } = await run([queued, completed({ result_id: 'r1', status: 'failed' }), fault]);

  expect(value?.results).toMatchObject([{ id: 'r1', status: 'failed' }]);
  expect(value?.problems).toEqual([expect.any(PingeraApiError)]);
});

test('throws what makes the job unreadable', async () => {
  const { error } = await run([queued, Response.json({ message: 'Expired' }, { status: 401 })]);

  expect(error).toBeInstanceOf(PingeraAuthError);
});

test('a run that could not be queued is not followed, nor queued twice', async () => {
  const { error, sent } = await run([Response.json({ message: 'No credits' }, { status: 403 })]);

  expect(error).toMatchObject({ status: 403 });
  expect(sent).toHaveLength(1);
});

test.each([0, -1, Number.NaN])('refuses to wait %d ms', async (waitMs) => {
  const { error, sent } = await run([], { waitMs });

  expect(error).toBeInstanceOf(PingeraInvalidRequestError);
  expect(sent).toEqual([]);
});

test('an abort between two looks throws its reason and looks no more', async () => {
  const controller = new AbortController();
  const { fetch, requests } = fakeFetch(queued, running, running);
  const { checks } = new Pingera({ apiKey: 'k3y', fetch });

  const outcome = checks.runAndWait('c1', { signal: controller.signal }).catch((error) => error);
  await vi.advanceTimersByTimeAsync(600);
  controller.abort('enough');
  await vi.runAllTimersAsync();

  expect(await outcome).toBe('enough');
  expect(requests).toHaveLength(2);
});
