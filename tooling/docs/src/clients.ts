import { clients } from '../../../packages/mcp-kit/src/config/clients/index.ts';
import { placesOf } from '../../../packages/mcp-kit/src/config/places.ts';
import { code, table } from './markdown.ts';
import { outputOf } from './output.ts';

const systems = [
  { title: 'macOS', platform: 'darwin' },
  { title: 'Linux', platform: 'linux' },
  { title: 'Windows', platform: 'win32' },
];

const env = { HOME: '~', USERPROFILE: '%USERPROFILE%', APPDATA: '%APPDATA%' };

/** The files in which a client keeps its servers. */
export function filesTable(id: string): string {
  const client = clients.find((each) => each.id === id);
  if (client === undefined) throw new Error(`config knows no client ${id}`);
  const project = client.fileOf('project', placesOf({ platform: 'linux', env, cwd: () => '' }));
  const rows = systems.map(({ title, platform }) => [
    title,
    code(client.fileOf('user', placesOf({ platform, env, cwd: () => '' })) ?? ''),
  ]);
  const ofProject = project === undefined ? [] : [['In a project', code(project)]];
  return table(['Where', 'File'], [...rows, ...ofProject]);
}

/** What `config` prints for a client. */
export function configuration(server: string, id: string, scope = 'user'): string {
  const format = clients.find((each) => each.id === id)?.format ?? 'json';
  const text = outputOf(server, ['config', '--client', id, '--scope', scope]);
  return `\`\`\`${format}\n${text}\n\`\`\``;
}

/** Every client that `config` knows, as it calls it. */
export function clientsTable(): string {
  return table(
    ['Client', '`--client`'],
    clients.map(({ title, id }) => [title, code(id)]),
  );
}
