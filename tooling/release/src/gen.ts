import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { serverJson } from './server-json.ts';
import { servers } from './servers.ts';

/** Writes what lists of servers read, or with `--check` says where it is out of date. */
for (const server of servers) {
  const path = new URL('server.json', server.folder);
  const text = `${JSON.stringify(serverJson(server), null, 2)}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path.pathname} is out of date: run pnpm gen\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
  }
}
