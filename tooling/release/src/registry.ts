import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A package registry that runs. */
export interface Registry {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a package registry in a folder. It has what is published to it, and knows no other. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const config = {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$all' } },
    web: { enable: false },
    max_body_size: '20mb',
    log: { type: 'stdout', format: 'json', level: 'warn' },
  };
  mkdirSync(folder, { recursive: true });
  // JSON is YAML.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config));
  const program = join(require.resolve('verdaccio/package.json'), '../bin/verdaccio');
  const listen = `127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [program, '--config', join(folder, 'config.yaml'), '--listen', listen],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await answering(`http://${listen}/-/ping`);
  return {
    url: `http://${listen}/`,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

async function answering(url: string): Promise<void> {
  for (let wait = 50; ; wait *= 1.5) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    if (wait > 10_000) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
