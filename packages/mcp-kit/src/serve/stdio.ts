import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createFactory, type Service } from './server.ts';

/** How long calls in flight may take to end once the client is gone. */
const graceMs = 2_000;

/**
 * Serves one client on standard input and output until it closes the pipe or the process is told to
 * stop; then calls in flight are cancelled and the process ends.
 */
export function serveOverStdio<Deps>(service: Service<Deps>): void {
  const handle = serveStdio(createFactory(service), {
    onerror: (error) =>
      service.log.debug({ detail: error.message.slice(0, 500) }, 'protocol error'),
  });
  const stop = () => {
    setTimeout(() => process.exit(0), graceMs).unref();
    void handle.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdin.once('end', stop);
  // A client that vanished leaves a broken pipe, which is its way to hang up and no fault of ours.
  process.stdout.on('error', stop);
}
