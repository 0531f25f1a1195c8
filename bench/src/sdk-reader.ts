import { performance } from 'node:perf_hooks';
import { api } from '@pagerduty/pdjs';
import { PagerDuty } from 'pagerduty-sdk';

const [who = '', work = '', baseUrl = '', count = '0'] = process.argv.slice(2);
const rows = Number(count);
const atOnce = 16;

/** Reads so many incidents page by page and keeps none. */
async function readOurs(): Promise<number> {
  const pagerduty = new PagerDuty({ token: 'not-used', baseUrl });
  let read = 0;
  for await (const page of pagerduty.incidents.list().pages()) {
    read += page.length;
    if (read >= rows) break;
  }
  return read;
}

async function readTheirs(): Promise<number> {
  const url = `${baseUrl}/incidents`;
  let read = 0;
  let answer = await api({ url, token: 'not-used', queryParameters: { limit: '100' } });
  for (;;) {
    read += Object(answer.data).incidents.length;
    if (answer.next === undefined || read >= rows) return read;
    answer = await answer.next();
  }
}

/** Reads one incident so often, 16 at once. */
async function inParallel(get: () => Promise<unknown>): Promise<number> {
  let left = rows;
  const worker = async () => {
    while (left-- > 0) await get();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return rows;
}

async function getOurs(): Promise<number> {
  const pagerduty = new PagerDuty({ token: 'not-used', baseUrl });
  return inParallel(() => pagerduty.incidents.get('Q0'));
}

async function getTheirs(): Promise<number> {
  return inParallel(() => api({ url: `${baseUrl}/incidents/Q0`, token: 'not-used' }));
}

/** What Node itself takes for it. */
async function getBare(): Promise<number> {
  const headers = { Accept: 'application/json', Authorization: 'Token token=not-used' };
  return inParallel(async () => (await fetch(`${baseUrl}/incidents/Q0`, { headers })).json());
}

const works = {
  'ours pages': readOurs,
  'pdjs pages': readTheirs,
  'ours gets': getOurs,
  'pdjs gets': getTheirs,
  'fetch gets': getBare,
};
const run = Object.entries(works).find(([name]) => name === `${who} ${work}`)?.[1];
if (run === undefined) throw new Error(`There is no work ${who} ${work}`);
const start = performance.now();
const read = await run();
const ms = performance.now() - start;
if (read < rows) throw new Error(`Only ${read} of ${rows} were read`);
process.stdout.write(JSON.stringify({ ms, peakMib: process.resourceUsage().maxRSS / 1024 }));
