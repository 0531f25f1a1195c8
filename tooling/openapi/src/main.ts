import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dialect } from './dialect.ts';
import { generate } from './generate.ts';
import { documentPath, loadDocument } from './load.ts';
import { staleFiles, writeFiles } from './output.ts';
import { pagerduty } from './pagerduty.ts';
import { pingera } from './pingera.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

for (const dialect of [pagerduty, pingera]) await run(dialect, values.check);

async function run(dialect: Dialect, check: boolean): Promise<void> {
  const document = loadDocument(dialect.document);
  if (document === undefined) {
    console.error(`${dialect.sdk}: skipped, there is no ${documentPath(dialect.document)}`);
    return;
  }
  const folder = resolve(root, 'packages', dialect.sdk, 'src/generated');
  const files = await generate(document, dialect);
  const stale = staleFiles(folder, files).map((path) => relative(root, path));
  if (!check) {
    writeFiles(folder, files);
  } else if (stale.length > 0) {
    process.exitCode = 1;
  }
  const verdict = check ? 'out of date, run pnpm gen' : 'written';
  console.error(
    `${dialect.sdk}: ${stale.length === 0 ? 'up to date' : `${stale.join(', ')} ${verdict}`}`,
  );
}
