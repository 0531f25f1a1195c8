import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const [who = '', work = '', baseUrl = '', count = '0'] = process.argv.slice(2);
const rows = Number(count);
const atOnce = 16;

// Only who is measured is loaded.
const readers = {
  sdk: () => import('./read-with-sdk.ts'),
  pdjs: () => import('./read-with-pdjs.ts'),
  fetch: () => import('./read-with-fetch.ts'),
};

const load = Object.entries(readers).find(([name]) => name === who)?.[1];
if (load === undefined) throw new Error(`There is no reader ${who}`);
const { one, lists } = (await load()).openReader(baseUrl);
const run = work === 'gets' ? inParallel : lists[work];
if (run === undefined) throw new Error(`${who} cannot read ${work}`);

// Node loads its fetch at the first request, and pdjs brings one that is loaded by now.
await one();

const start = performance.now();
const read = await run(rows);
const ms = performance.now() - start;
if (read < rows) throw new Error(`Only ${read} of ${rows} were read`);
process.stdout.write(JSON.stringify({ ms, peakKib: peakKib() }));

/** Reads one incident so often, 16 at once. */
async function inParallel(times: number): Promise<number> {
  let left = times;
  const worker = async () => {
    while (left-- > 0) await one();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}

/** Of this program alone: `maxRSS` is never below the memory of the process that started it. */
function peakKib(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
