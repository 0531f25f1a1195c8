import type { Client } from '../client.ts';
import { plainConfiguration } from '../plain-configuration.ts';

export const zed: Client = {
  id: 'zed',
  title: 'Zed',
  format: 'json',
  section: 'context_servers',

  fileOf(scope, { platform, home, xdg, appData }) {
    if (scope === 'project') return undefined;
    if (platform === 'darwin') return home('.config', 'zed', 'settings.json');
    return platform === 'win32' ? appData('Zed', 'settings.json') : xdg('zed', 'settings.json');
  },

  configure: (launch, scope) => plainConfiguration(launch, { scope }),
};
