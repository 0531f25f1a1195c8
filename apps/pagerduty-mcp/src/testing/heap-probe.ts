import { setImmediate } from 'node:timers/promises';

// Loaded into the program by `--import`: on SIGUSR2 it logs what is still held once garbage is gone.
process.on('SIGUSR2', async () => {
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write(
    `${JSON.stringify({ level: 30, msg: 'heap', kept: heapUsed + external })}\n`,
  );
});
