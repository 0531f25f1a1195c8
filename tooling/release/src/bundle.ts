import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packExtension } from '@anthropic-ai/mcpb';
import { bundleManifest } from './bundle-manifest.ts';
import type { PublishedServer } from './servers.ts';

/**
 * Packs the built server as an MCPB bundle, which clients install by opening it. Throws where the
 * manifest is not valid, or where the server is not built.
 */
export async function packBundle(server: PublishedServer, outputPath: string): Promise<void> {
  const dist = fileURLToPath(new URL('dist/', server.folder));
  const extensionPath = mkdtempSync(join(tmpdir(), 'mcpb-'));
  try {
    // The handler for other platforms is no part of a program.
    const programs = readdirSync(dist).filter((name) => name.endsWith('.js'));
    mkdirSync(join(extensionPath, 'dist'));
    for (const name of programs) cpSync(join(dist, name), join(extensionPath, 'dist', name));
    cpSync(new URL('README.md', server.folder), join(extensionPath, 'README.md'));
    write(extensionPath, 'manifest.json', bundleManifest(server));
    // Node would take what stands in the folder for CommonJS.
    write(extensionPath, 'package.json', { type: 'module' });
    const isPacked = await packExtension({ extensionPath, outputPath, silent: true });
    if (!isPacked) throw new Error(`${server.manifest.name} cannot be packed: see above`);
  } finally {
    rmSync(extensionPath, { recursive: true });
  }
}

function write(folder: string, name: string, value: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}
