import type { App } from 'mcp-kit';
import packageJson from '../package.json' with { type: 'json' };
import type { Deps } from './deps.ts';
import { explain } from './explain.ts';
import { tools } from './tools/index.ts';

/** The server, but for its credential. */
export const app: App<Deps> = {
  name: 'pingera-mcp',
  title: 'Pingera',
  version: packageJson.version,
  instructions:
    'Checks watch targets; status pages tell the public. page_id may be left out where the account has one page. Answers hold metadata and a list under a plural key; go on with metadata.next_cursor, and tell the user about metadata.warnings.',
  tools,
  toolsets: {
    context: { description: 'the connection', isDefault: true },
    pages: { description: 'status pages', isDefault: true },
    incidents: { description: 'incidents on status pages', isDefault: true },
    checks: { description: 'monitoring checks', isDefault: true },
    api: { description: 'everything else, by operation', isDefault: true },
  },
  secrets: new Set([
    'secret_value',
    'secret',
    'password',
    'token',
    'bot_token',
    'api_key',
    'authorization',
    'x-api-key',
    'cookie',
    'set-cookie',
  ]),
  explain,
};
