import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { driftOf, operationsOfTable, type Publication, pagerduty, pingera } from './drift.ts';
import { generate } from './generate.ts';
import { staleFiles } from './output.ts';
import { pagerduty as dialect } from './pagerduty.ts';
import { isRecord } from './record.ts';

const root = resolve(import.meta.dirname, '../../..');

for (const publication of [pagerduty, pingera]) {
  const text = await download(publication.url);
  checkOperations(publication, text);
  if (publication === pagerduty) await checkTypes(text);
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

function checkOperations({ sdk, url, operationsOf, unpublished }: Publication, text: string): void {
  const published = operationsOf(text);
  if (published.length === 0) throw new Error(`${url} holds no operation that can be read`);
  const table = readFileSync(resolve(generatedOf(sdk), 'operations.ts'), 'utf8');
  const { added, removed } = driftOf(published, operationsOfTable(table), unpublished);
  for (const key of added) tell(`${sdk}: new, ${key}`);
  for (const key of removed) tell(`${sdk}: gone, ${key}`);
  process.stdout.write(`${sdk}: ${published.length} operations published, ${added.length} new\n`);
}

/** Operations that are there still may take or answer something else. */
async function checkTypes(text: string): Promise<void> {
  const document: unknown = JSON.parse(text);
  if (!isRecord(document)) throw new Error('The document is no object');
  const stale = staleFiles(generatedOf(dialect.sdk), await generate(document, dialect));
  for (const path of stale) tell(`${relative(root, path)} would be generated differently`);
}

function generatedOf(sdk: string): string {
  return resolve(root, 'packages', sdk, 'src/generated');
}

function tell(difference: string): void {
  process.stdout.write(`${difference}\n`);
  process.exitCode = 1;
}
