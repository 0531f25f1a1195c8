import { dirname, relative, resolve } from 'node:path';
import { clientsTable, configuration, filesTable } from './clients.ts';
import { sectionOf } from './markdown.ts';
import { communityTable, formerNamesTable, officialTable } from './migration.ts';
import { outputOf } from './output.ts';
import { read, root } from './places.ts';
import { serverNamed } from './servers.ts';
import { otherVariablesTable, settingsTable } from './settings.ts';

/** What can stand between `<!-- gen: name arguments -->` and `<!-- /gen -->`. */
const fillers: Readonly<Record<string, (args: readonly string[], page: string) => string>> = {
  'official-tools': officialTable,
  'community-tools': communityTable,
  'former-names': ([server = '']) => formerNamesTable(server),
  'other-variables': ([server = '']) => otherVariablesTable(serverNamed(server)),
  settings: ([server = '', group = '']) =>
    settingsTable(serverNamed(server), group === 'http' || group === 'own' ? group : 'all'),
  help: ([server = '', ...words]) =>
    `\`\`\`text\n${outputOf(server, [...words, '--help'])}\n\`\`\``,
  'doctor-checks': ([server = '']) => doctorChecks(server),
  clients: clientsTable,
  'client-files': ([id = '']) => filesTable(id),
  config: ([server = '', id = '', scope]) => configuration(server, id, scope),
  section: ([place = ''], page) => sectionAt(place, page),
  file: ([path = '']) => `\`\`\`ts\n${read(path).trim()}\n\`\`\``,
};

const region =
  /(?<open><!-- gen: (?<name>[\w-]+)(?<rest>[^\n]*?) -->\n)[\s\S]*?(?<close><!-- \/gen -->)/g;

/** A page with what is generated in it brought up to date. */
export function fill(text: string, page: string): string {
  return text.replaceAll(region, (...match) => {
    const groups: Readonly<Record<string, string>> = match.at(-1);
    const { open = '', name = '', rest = '', close = '' } = groups;
    const filler = fillers[name];
    if (filler === undefined) throw new Error(`${page}: nothing is called ${name}`);
    const args = rest.split(' ').filter((word) => word !== '');
    return `${open}\n${filler(args, page)}\n\n${close}`;
  });
}

/** What `doctor` looks at, in its order. */
function doctorChecks(server: string): string {
  const lines = outputOf(server, ['doctor', '--sandbox']).split('\n');
  const names = lines.map((line) => /^\w+ +(?<name>[^:]+):/.exec(line)?.groups?.['name'] ?? '');
  return names.map((name) => `- ${name}`).join('\n');
}

/** A section of another document, `README.md#errors`, with its links as seen from this page. */
function sectionAt(place: string, page: string): string {
  const [path = '', slug = ''] = place.split('#');
  const text = sectionOf(read(path), slug, 1);
  return text.replaceAll(/\[(?<words>[^\]]*)\]\((?<target>[^)\s]+)\)/g, (...match) => {
    const groups: Readonly<Record<string, string>> = match.at(-1);
    const { words = '', target = '' } = groups;
    if (/^[a-z]+:/.test(target)) return match[0];
    const [file = '', fragment] = target.split('#');
    const absolute = file === '' ? resolve(root, path) : resolve(root, dirname(path), file);
    const seen = relative(dirname(resolve(root, page)), absolute);
    return seen.startsWith('../../') || file === ''
      ? words
      : `[${words}](${seen}${fragment === undefined ? '' : `#${fragment}`})`;
  });
}
