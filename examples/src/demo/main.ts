import { performance } from 'node:perf_hooks';
import { respond } from './respond.ts';
import { see } from './see.ts';
import { Server } from './server.ts';
import { failed, finished } from './show.ts';
import { tell } from './tell.ts';

const start = performance.now();
const servers = await Promise.all([
  Server.start('pagerduty-mcp', 'read_write'),
  Server.start('pingera-mcp', 'read_write'),
  Server.start('pagerduty-mcp', 'read_only'),
]);
const [pagerduty, pingera, readOnly] = servers;

try {
  await respond(pagerduty, readOnly, await see(pagerduty));
  await tell(pingera);
  finished('From page to status page', performance.now() - start);
} catch (error) {
  failed(error);
  process.exitCode = 1;
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}
