import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packBundle } from './bundle.ts';
import { servers } from './servers.ts';

/** Packs the MCPB bundle of each built server into a folder, `bundles` unless another is named. */
const folder = resolve(process.argv[2] ?? 'bundles');
mkdirSync(folder, { recursive: true });
for (const server of servers) {
  const path = join(folder, `${server.manifest.name}-${server.manifest.version}.mcpb`);
  await packBundle(server, path);
  process.stdout.write(`${path}\n`);
}
