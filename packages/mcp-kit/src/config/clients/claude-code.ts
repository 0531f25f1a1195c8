import type { Client } from '../client.ts';
import { plainConfiguration } from '../plain-configuration.ts';

export const claudeCode: Client = {
  id: 'claude-code',
  title: 'Claude Code',
  format: 'json',
  section: 'mcpServers',

  fileOf(scope, { env, project, home, join }) {
    if (scope === 'project') return join(project, '.mcp.json');
    const { CLAUDE_CONFIG_DIR: own = '' } = env;
    return own === '' ? home('.claude.json') : join(own, '.claude.json');
  },

  configure(launch, scope) {
    const plain = plainConfiguration(launch, { scope, reference: (name) => `\${${name}}` });
    return { ...plain, entry: { type: 'stdio', ...plain.entry } };
  },
};
