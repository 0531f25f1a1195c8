import { posix, win32 } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { Host } from './host.ts';

/** Directories in which clients of this platform keep their files. */
export interface Places {
  readonly platform: string;
  readonly env: Host['env'];
  /** Directory of the project. */
  readonly project: string;
  /** Path below the user's home. */
  home(...parts: readonly string[]): string;
  /** Path below the directory for configuration by XDG's rules. */
  xdg(...parts: readonly string[]): string;
  /** Path below the directory in which desktop programs keep their files. */
  appData(...parts: readonly string[]): string;
  join(...parts: readonly string[]): string;
}

/** The places of a host; throws a {@link UsageError} only once one is asked for that nothing tells. */
export function placesOf({ platform, env, cwd }: Pick<Host, 'platform' | 'env' | 'cwd'>): Places {
  const { join } = platform === 'win32' ? win32 : posix;
  const home = (...parts: readonly string[]) => join(homeOf(platform, env), ...parts);
  const xdg = (...parts: readonly string[]) =>
    join(set(env, 'XDG_CONFIG_HOME') ?? home('.config'), ...parts);
  const appData = (...parts: readonly string[]) => {
    if (platform === 'darwin') return home('Library', 'Application Support', ...parts);
    if (platform !== 'win32') return xdg(...parts);
    return join(set(env, 'APPDATA') ?? home('AppData', 'Roaming'), ...parts);
  };
  return { platform, env, project: cwd(), home, xdg, appData, join };
}

function homeOf(platform: string, env: Host['env']): string {
  const variable = platform === 'win32' ? 'USERPROFILE' : 'HOME';
  const home = set(env, variable);
  if (home !== undefined) return home;
  throw new UsageError(`${variable} is not set: say with --file where the configuration belongs`);
}

function set(env: Host['env'], name: string): string | undefined {
  const value = env[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}
