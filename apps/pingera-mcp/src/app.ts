import type { App } from 'mcp-kit';
import packageJson from '../package.json' with { type: 'json' };
import type { Deps } from './deps.ts';
import { explain } from './explain.ts';
import { prompts } from './prompts/index.ts';
import { resources } from './resources/index.ts';
import { tools } from './tools/index.ts';
import { withoutUser } from './views/address.ts';
import { withoutCredentials } from './views/channel-configuration.ts';

/** The server, but for its credential. */
export const app: App<Deps> = {
  name: 'pingera-mcp',
  title: 'Pingera',
  version: packageJson.version,
  instructions:
    'Checks watch targets; status pages tell the public. page_id may be left out where the account has one page. Answers hold metadata and a list under a plural key; go on with metadata.next_cursor, and tell the user about metadata.warnings.',
  tools,
  resources,
  prompts,
  toolsets: {
    context: { description: 'the state of the account, and the connection' },
    pages: { description: 'status pages' },
    components: { description: 'components of status pages, and their groups' },
    incidents: { description: 'incidents on status pages, and what was said of them' },
    checks: { description: 'monitoring checks, their runs, results and groups' },
    alerts: { description: 'alerts, the rules that fire them, and the channels they go to' },
    heartbeats: { description: 'jobs that must report in time' },
    secrets: { description: 'secrets for the scripts of checks' },
    api: { description: 'everything else, by operation' },
  },
  secrets: new Set([
    'secret_value',
    'secret',
    'password',
    'token',
    'bot_token',
    'api_key',
    'access_token',
    'auth_token',
    'client_secret',
    'private_key',
    'signing_secret',
    'webhook_secret',
    'routing_key',
    'integration_key',
    'authorization',
    'x-api-key',
    'cookie',
    'set-cookie',
  ]),
  conceal: new Map([
    ['configuration', withoutCredentials],
    ['url', withoutUser],
    ['target', withoutUser],
  ]),
  explain,
};
