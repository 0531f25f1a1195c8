import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from 'bare-bundle';
import * as z from 'zod';
import { median } from './median.ts';

const turns = 11;
const nameWidth = 46;
const reader = fileURLToPath(new URL('../dist/sdk-reader.js', import.meta.url));
// Node lets a heap grow before it collects; in one this small only what is held stays.
const smallHeap = ['--max-old-space-size=32', '--max-semi-space-size=1'];

const Measured = z.object({ ms: z.number(), peakKib: z.number() });
type Measured = z.infer<typeof Measured>;

interface Work {
  readonly work: 'pages' | 'all' | 'gets';
  readonly rows: number;
  readonly url: string;
}

interface Race extends Work {
  readonly name: string;
  /** Whom we run against. */
  readonly rival: 'pdjs' | 'fetch';
  /** What the ratio should stay below. */
  readonly aim: number;
}

const [fast, slow] = [await startServer(0), await startServer(30)];
const { url } = fast;
const list = { work: 'pages', rows: 10_000, url, rival: 'pdjs', aim: 1 } as const;
const single = { work: 'gets', rows: 1_000, url, rival: 'pdjs', aim: 1 } as const;
await race({ ...list, name: '10 000 rows, page by page, against pdjs' });
await race({ ...list, name: 'the same at 30 ms latency', url: slow.url, aim: 0.5 });
await race({ ...list, name: '10 000 rows, all kept, against pdjs', work: 'all' });
await race({ ...single, name: '1 000 reads, 16 at once, against pdjs' });
await race({ ...single, name: 'the same against a bare fetch', rival: 'fetch', aim: 1.2 });
await compareSizes('memory, page by page', []);
await compareSizes('the same in a small heap', smallHeap);
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

/** One reader, in a process of its own. */
async function measure(who: string, read: Work, flags: readonly string[] = []): Promise<Measured> {
  const args = [...flags, reader, who, read.work, read.url, String(read.rows)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Measured.parse(JSON.parse(stdout));
}

/** The ratio is that of the turns: a moment in which the machine is slow meets both of a turn. */
async function race({ name, rival, aim, ...work }: Race): Promise<void> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    theirs.push(await measure(rival, work));
    ours.push(await measure('sdk', work));
  }
  const both = (pick: (measured: Measured) => number) =>
    [median(ours.map(pick)), median(theirs.map(pick))] as const;
  const [ourMs, theirMs] = both(({ ms }) => ms);
  const [ourMib, theirMib] = both(({ peakKib }) => peakKib / 1024);
  const ratios = ours.map(({ ms }, turn) => ms / (theirs[turn]?.ms ?? 0));
  say([
    name.padEnd(nameWidth),
    `${ourMs.toFixed(0)} ms / ${theirMs.toFixed(0)} ms = ${judge(median(ratios), aim)};`,
    `turns ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)};`,
    `peak memory ${ourMib.toFixed(0)} MiB / ${theirMib.toFixed(0)} MiB`,
  ]);
}

/** Whether memory grows with the rows that are read. */
async function compareSizes(name: string, flags: readonly string[]): Promise<void> {
  const peaks = async (who: string) => {
    const mib: number[] = [];
    for (const rows of [1_000, 5_000, 10_000]) {
      const all: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        all.push((await measure(who, { work: 'pages', rows, url }, flags)).peakKib / 1024);
      }
      mib.push(median(all));
    }
    const [few = 0, , many = 0] = mib;
    return { told: mib.map((each) => each.toFixed(0)).join(', '), growth: many / few };
  };
  const [ours, theirs] = [await peaks('sdk'), await peaks('pdjs')];
  // What Node has not collected yet says nothing about who holds on to what.
  const growth = flags.length === 0 ? ours.growth.toFixed(2) : judge(ours.growth, 1.2);
  say([
    name.padEnd(nameWidth),
    `${ours.told} MiB for 1 000, 5 000, 10 000 rows: times ${growth};`,
    `pdjs ${theirs.told} MiB: times ${theirs.growth.toFixed(2)}`,
  ]);
}

/** One list in a bundle for browsers. */
async function compareBundles(): Promise<void> {
  const first = '.list().take(5)';
  const programs = {
    core: `import { Incidents, PagerDutyCore } from 'pagerduty-sdk';
      export const run = (token) => new Incidents(new PagerDutyCore({ token }))${first};`,
    all: `import { PagerDuty } from 'pagerduty-sdk';
      export const run = (token) => new PagerDuty({ token }).incidents${first};`,
    pdjs: `import { api } from '@pagerduty/pdjs';
      export const run = (token) => api({ token }).get('/incidents');`,
  };
  const sizeOf = async (program: string) =>
    (await bundle(program, import.meta.dirname)).gzipBytes / 1000;
  const [core, all, pdjs] = [
    await sizeOf(programs.core),
    await sizeOf(programs.all),
    await sizeOf(programs.pdjs),
  ];
  const tell = (name: string, kB: number) =>
    say([name.padEnd(nameWidth), `${kB.toFixed(1)} kB / 25 kB = ${judge(kB / 25, 1)}`]);
  tell('bundle of one call, gzip, against its budget', core);
  tell('the same with all resources', all);
  say(['the same of pdjs, which has no resources'.padEnd(nameWidth), `${pdjs.toFixed(1)} kB`]);
}

function judge(ratio: number, aim: number): string {
  return `${ratio.toFixed(2)} (aim ${aim}${ratio <= aim ? '' : ', missed'})`;
}

function say(words: readonly string[]): void {
  process.stdout.write(`${words.join(' ')}\n`);
}
