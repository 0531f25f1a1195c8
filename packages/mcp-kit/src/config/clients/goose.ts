import type { Client } from '../client.ts';
import { leftOut, noteOn } from '../variables.ts';

/** What goose itself writes, in seconds. */
const timeout = 300;

export const goose: Client = {
  id: 'goose',
  title: 'goose',
  format: 'yaml',
  section: 'extensions',

  fileOf(scope, { platform, xdg, appData }) {
    if (scope === 'project') return undefined;
    return platform === 'win32'
      ? appData('Block', 'goose', 'config', 'config.yaml')
      : xdg('goose', 'config.yaml');
  },

  configure(launch) {
    const { name, title, command, args, secrets, settings } = launch;
    const missing = leftOut(launch);
    const known = secrets.flatMap(({ variable, value }) =>
      value === undefined ? [] : [[variable, value] as const],
    );
    const entry = {
      enabled: true,
      type: 'stdio',
      name,
      description: title,
      cmd: command,
      args,
      envs: { ...Object.fromEntries(known), ...settings },
      env_keys: missing.map(({ variable }) => variable),
      timeout,
    };
    const note = noteOn(missing, 'goose takes', 'from its environment or its secret store');
    return { entry, inputs: [], note };
  },
};
