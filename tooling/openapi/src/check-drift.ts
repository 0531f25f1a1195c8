import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { driftOf, operationsOfTable, type Publication, pagerduty, pingera } from './drift.ts';

const packages = resolve(import.meta.dirname, '../../../packages');

for (const publication of [pagerduty, pingera]) await check(publication);

async function check({ sdk, url, operationsOf, unpublished }: Publication): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const published = operationsOf(await response.text());
  if (published.length === 0) throw new Error(`${url} holds no operation that can be read`);
  const table = readFileSync(resolve(packages, sdk, 'src/generated/operations.ts'), 'utf8');
  const { added, removed } = driftOf(published, operationsOfTable(table), unpublished);
  for (const key of added) process.stdout.write(`${sdk}: new, ${key}\n`);
  for (const key of removed) process.stdout.write(`${sdk}: gone, ${key}\n`);
  process.stdout.write(`${sdk}: ${published.length} published, ${added.length} new\n`);
  if (added.length + removed.length > 0) process.exitCode = 1;
}
