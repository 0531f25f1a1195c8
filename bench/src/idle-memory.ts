import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from './http-target.ts';

const samples = 20;
const betweenMs = 150;

/** The least memory that an idle server held within 3 s, in MiB. */
export async function idleMemoryMib(target: Target): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < samples; sample += 1) {
    await sleep(betweenMs);
    least = Math.min(least, target.rssKib());
  }
  return least / 1024;
}
