import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMcpConfigForManifest, unpackExtension, v0_3 } from '@anthropic-ai/mcpb';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, onTestFinished, test } from 'vitest';
import { packBundle } from './bundle.ts';
import { bundleManifest } from './bundle-manifest.ts';
import { servers } from './servers.ts';

const named = servers.map((server) => [server.manifest.name, server] as const);

test.each(named)('the manifest of %s is one, and names every tool', (_, server) => {
  const manifest = v0_3.McpbManifestSchema.parse(bundleManifest(server));

  expect(manifest.version).toBe(server.manifest.version);
  expect(manifest.tools?.map(({ name }) => name)).toEqual(server.tools.map(({ name }) => name));
  expect(manifest.user_config).toMatchObject({
    [`${server.settings[0]?.variable.toLowerCase()}`]: { required: true, sensitive: true },
  });
});

test.each(named)('a client that opens the bundle of %s can use it', async (name, server) => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const mcpbPath = join(folder, `${name}.mcpb`);
  const extensionPath = join(folder, 'installed');

  await packBundle(server, mcpbPath);
  await unpackExtension({ mcpbPath, outputDir: extensionPath, silent: true });
  const manifest = v0_3.McpbManifestSchema.parse(
    JSON.parse(readFileSync(join(extensionPath, 'manifest.json'), 'utf8')),
  );
  const config = await getMcpConfigForManifest({
    ...{ manifest, extensionPath, systemDirs: {}, pathSeparator: '/' },
    userConfig: { [`${server.settings[0]?.variable.toLowerCase()}`]: 'u+NobodyHasThisKey00' },
  });
  const client = new Client({ name: 'release', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: config?.args ?? [],
      env: config?.env ?? {},
      stderr: 'ignore',
    }),
  );
  onTestFinished(() => client.close());
  const { tools } = await client.listTools();

  expect(config?.command).toBe('node');
  expect(JSON.stringify(config)).not.toContain('user_config');
  expect(tools.length).toBeGreaterThan(10);
  expect(readdirSync(extensionPath).toSorted()).toEqual([
    ...['README.md', 'dist', 'manifest.json', 'package.json'],
  ]);
});
