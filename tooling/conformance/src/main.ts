import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Product, products } from './products.ts';
import { report } from './report.ts';
import { type Run, runSuite } from './suite.ts';

const revisions = ['2025-11-25', '2026-07-28'];
let passed = 0;
let failed = 0;

for (const product of products) {
  for (const revision of revisions) {
    const counts = report(`${product.name}, ${revision}`, await runAgainst(product, revision));
    passed += counts.passed;
    failed += counts.failed;
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;

/** A fresh server for each run, so that no run sees what another has left. */
async function runAgainst(product: Product, revision: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const server = await product.start();
  try {
    return await runSuite(server.url, revision, folder);
  } finally {
    await server.close(0);
    await rm(folder, { recursive: true });
  }
}
