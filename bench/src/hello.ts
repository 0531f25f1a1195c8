import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createHelloServer } from './hello-server.ts';

serveStdio(createHelloServer);
process.stdin.once('end', () => process.exit(0));
