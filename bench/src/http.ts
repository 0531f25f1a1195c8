import { startBaseline, startOurs, type Target } from './http-target.ts';
import { openIdle } from './idle-connections.ts';
import { idleMemoryMib } from './idle-memory.ts';
import { type Load, load } from './load.ts';
import { median } from './median.ts';

const turns = 11;
const nameWidth = 40;
const aim = { throughput: 0.7, memory: 1.2 };

await benchLoad();
await benchMemory();

/** Calls per second, in turns with hello world. */
async function benchLoad() {
  const [ours, baseline] = await Promise.all([startOurs(), startBaseline()]);
  for (const target of [ours, baseline]) await load(target, 16, 6_000);
  for (const [clients, calls] of [
    [1, 800],
    [16, 1_600],
    [128, 1_920],
  ] as const) {
    const loads: Record<'ours' | 'baseline', Load[]> = { ours: [], baseline: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      loads.baseline.push(await load(baseline, clients, calls));
      loads.ours.push(await load(ours, clients, calls));
    }
    tellLoad(clients, loads.ours, loads.baseline);
  }
  await Promise.all([ours.stop(), baseline.stop()]);
}

/** The ratio is that of the turns: a moment in which the machine is slow meets both of a turn. */
function tellLoad(clients: number, ours: readonly Load[], baseline: readonly Load[]) {
  const both = (pick: (load: Load) => number) =>
    [median(ours.map(pick)), median(baseline.map(pick))] as const;
  const [our, base] = both(({ callsPerSecond }) => callsPerSecond);
  const [ourP99, baseP99] = both(({ p99Ms }) => p99Ms);
  const [ourCpu, baseCpu] = both(({ cpuMsPerCall }) => cpuMsPerCall);
  const ratios = ours.map(
    ({ callsPerSecond }, turn) => callsPerSecond / (baseline[turn]?.callsPerSecond ?? 0),
  );
  const ratio = median(ratios);
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  say([
    `${clients} clients, against hello world`.padEnd(nameWidth),
    `${our.toFixed(0)} calls/s / ${base.toFixed(0)} calls/s = ${ratio.toFixed(2)}`,
    `(aim at least ${aim.throughput}${ratio >= aim.throughput ? '' : ', missed'};`,
    `turns ${spread}),`,
    `p99 ${ourP99.toFixed(1)} ms / ${baseP99.toFixed(1)} ms,`,
    `processor ${ourCpu.toFixed(2)} ms / ${baseCpu.toFixed(2)} ms per call`,
  ]);
}

/** What calls, and clients that say nothing, leave behind in memory. */
async function benchMemory() {
  const target = await startOurs();
  await load(target, 16, 10_000);
  const early = await idleMemoryMib(target);
  await load(target, 16, 90_000);
  const late = await idleMemoryMib(target);
  const ratio = late / early;
  say([
    'memory after 100 000 calls, after 10 000'.padEnd(nameWidth),
    `${late.toFixed(1)} MiB / ${early.toFixed(1)} MiB = ${ratio.toFixed(2)}`,
    `(aim ${aim.memory}${ratio <= aim.memory ? '' : ', missed'})`,
  ]);
  await benchIdleClients(target, late);
  await target.stop();
}

async function benchIdleClients(target: Target, beforeMib: number) {
  const count = 1_000;
  const sockets = await openIdle(target.url, count);
  const openMib = await idleMemoryMib(target);
  for (const socket of sockets) socket.destroy();
  const closedMib = await idleMemoryMib(target);
  const kibEach = ((openMib - beforeMib) * 1024) / count;
  say([
    `memory with ${count} idle clients, without`.padEnd(nameWidth),
    `${openMib.toFixed(1)} MiB / ${beforeMib.toFixed(1)} MiB =`,
    `${(openMib / beforeMib).toFixed(2)} (${kibEach.toFixed(1)} KiB each;`,
    `${closedMib.toFixed(1)} MiB once they are gone)`,
  ]);
}

function say(words: readonly string[]) {
  process.stdout.write(`${words.join(' ')}\n`);
}
