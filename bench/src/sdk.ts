import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { bundle } from 'bare-bundle';
import * as z from 'zod';
import { median } from './median.ts';

const turns = 7;
const Measured = z.object({ ms: z.number(), peakMib: z.number() });
type Measured = z.infer<typeof Measured>;

const fast = await startServer(0);
const slow = await startServer(30);
await compare('10 000 incidents, page by page', {
  work: 'pages',
  rows: 10_000,
  url: fast.url,
  aim: 1,
});
await compare('the same at 30 ms latency', {
  work: 'pages',
  rows: 10_000,
  url: slow.url,
  aim: 0.5,
});
await compare('1 000 single reads, 16 at once', {
  work: 'gets',
  rows: 1_000,
  url: fast.url,
  aim: 1,
});
await compare('the same against a bare fetch', {
  work: 'gets',
  rows: 1_000,
  url: fast.url,
  aim: 1.2,
  rival: 'fetch',
});
await compareMemory(fast.url);
fast.stop();
slow.stop();
await compareBundles();

/** The API on this machine, in a process of its own. */
async function startServer(latencyMs: number) {
  const program = `${import.meta.dirname}/incidents-server.ts`;
  const child = spawn(process.execPath, [program, String(latencyMs)]);
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.kill() };
}

async function measure(who: string, work: string, url: string, rows: number): Promise<Measured> {
  const program = `${import.meta.dirname}/sdk-reader.ts`;
  const args = [program, who, work, url, String(rows)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Measured.parse(JSON.parse(stdout));
}

interface Race {
  readonly work: string;
  readonly rows: number;
  readonly url: string;
  readonly aim: number;
  /** `pdjs` unless told. */
  readonly rival?: string;
}

/** Both in turns, each in a fresh process; prints the medians and their ratio. */
async function compare(
  name: string,
  { work, rows, url, aim, rival = 'pdjs' }: Race,
): Promise<void> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    theirs.push(await measure(rival, work, url, rows));
    ours.push(await measure('ours', work, url, rows));
  }
  const [our, their] = [ours, theirs].map((all) => median(all.map(({ ms }) => ms)));
  const [ourPeak, theirPeak] = [ours, theirs].map((all) => median(all.map((each) => each.peakMib)));
  report(name, 'ms', our, their, aim);
  report(`${name}: peak memory`, 'MiB', ourPeak, theirPeak, 1);
}

/** Whether memory grows with the number of rows that are read. */
async function compareMemory(url: string): Promise<void> {
  const few = await measure('ours', 'pages', url, 1_000);
  const many = await measure('ours', 'pages', url, 10_000);
  report('peak memory of 10 000 rows, against 1 000', 'MiB', many.peakMib, few.peakMib, 1.2);
}

/** One list in a bundle for browsers. */
async function compareBundles(): Promise<void> {
  const list = '.list().take(5)';
  const programs = {
    core: `import { Incidents, PagerDutyCore } from 'pagerduty-sdk';
      export const run = (token) => new Incidents(new PagerDutyCore({ token }))${list};`,
    all: `import { PagerDuty } from 'pagerduty-sdk';
      export const run = (token) => new PagerDuty({ token }).incidents${list};`,
    pdjs: `import { api } from '@pagerduty/pdjs';
      export const run = (token) => api({ token }).get('/incidents');`,
  };
  const sizeOf = async (program: string) => (await bundle(program, import.meta.dirname)).gzipBytes;
  const pdjs = await sizeOf(programs.pdjs);
  report('bundle of one call, gzip', 'kB', (await sizeOf(programs.core)) / 1000, 25, 1);
  report('bundle with all resources, gzip', 'kB', (await sizeOf(programs.all)) / 1000, 25, 1);
  process.stdout.write(`for comparison, pdjs without resources or types: ${pdjs / 1000} kB\n`);
}

function report(name: string, unit: string, our = 0, base = 0, aim = 1): void {
  const ratio = our / base;
  process.stdout.write(
    `${name.padEnd(52)} ${our.toFixed(1)} ${unit} / ${base.toFixed(1)} ${unit} = ${ratio.toFixed(2)} (aim ${aim}${ratio <= aim ? '' : ', missed'})\n`,
  );
}
