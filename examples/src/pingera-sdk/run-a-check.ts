import { openAccount } from './account.ts';

const { checks } = openAccount();

const run = await checks.runAndWait(
  { name: 'Shop, once', type: 'web', url: 'https://acme-outdoor.example' },
  {
    waitMs: 60_000,
    onProgress: ({ status, elapsedMs }) => console.info(`${status}, ${elapsedMs} ms`),
  },
);

if (!run.isFinished) console.info(`Job ${run.jobId} is still ${run.job?.status}`);
for (const { region, status, response_time } of run.results) {
  console.info(`${region}: ${status} in ${response_time} ms`);
}
