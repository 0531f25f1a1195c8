import type { Client } from '../client.ts';
import { plainConfiguration } from '../plain-configuration.ts';

export const cursor: Client = {
  id: 'cursor',
  title: 'Cursor',
  format: 'json',
  section: 'mcpServers',
  fileOf: (scope, { project, home, join }) =>
    scope === 'user' ? home('.cursor', 'mcp.json') : join(project, '.cursor', 'mcp.json'),
  configure: (launch, scope) =>
    plainConfiguration(launch, { scope, reference: (name) => `\${env:${name}}` }),
};
