import { performance } from 'node:perf_hooks';
import { median } from './median.ts';

/** Two ways to do the same, measured in turns, so that a slow moment of the machine meets both. */
export interface Contest {
  readonly name: string;
  /** Turns of each. */
  readonly turns: number;
  /** What the ratio should stay below. */
  readonly aim: number;
  readonly unit: string;
  ours(): Promise<void>;
  baseline(): Promise<void>;
}

/** Prints the medians of both and their ratio. */
export async function contest({ name, turns, aim, unit, ours, baseline }: Contest): Promise<void> {
  const times: Record<'ours' | 'baseline', number[]> = { ours: [], baseline: [] };
  await ours();
  await baseline();
  for (let turn = 0; turn < turns; turn += 1) {
    times.baseline.push(await time(baseline));
    times.ours.push(await time(ours));
  }
  const [our, base] = [median(times.ours), median(times.baseline)];
  const ratio = our / base;
  process.stdout.write(
    `${name.padEnd(44)} ${our.toFixed(2)} ${unit} / ${base.toFixed(2)} ${unit} = ${ratio.toFixed(2)} (aim ${aim}${ratio <= aim ? '' : ', missed'})\n`,
  );
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
