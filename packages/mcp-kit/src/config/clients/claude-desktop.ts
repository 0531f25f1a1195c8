import type { Client } from '../client.ts';
import { plainConfiguration } from '../plain-configuration.ts';

export const claudeDesktop: Client = {
  id: 'claude-desktop',
  title: 'Claude Desktop',
  format: 'json',
  section: 'mcpServers',
  fileOf: (scope, { appData }) =>
    scope === 'user' ? appData('Claude', 'claude_desktop_config.json') : undefined,
  configure: (launch, scope) => plainConfiguration(launch, { scope }),
};
