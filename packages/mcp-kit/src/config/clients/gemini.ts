import type { Client } from '../client.ts';
import { plainConfiguration } from '../plain-configuration.ts';

export const gemini: Client = {
  id: 'gemini',
  title: 'Gemini CLI',
  format: 'json',
  section: 'mcpServers',
  fileOf: (scope, { project, home, join }) =>
    scope === 'user' ? home('.gemini', 'settings.json') : join(project, '.gemini', 'settings.json'),
  configure: (launch, scope) =>
    plainConfiguration(launch, { scope, reference: (name) => `\${${name}}` }),
};
