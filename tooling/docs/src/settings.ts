import { Command, type Option } from 'commander';
import { addHttpSettings } from '../../../packages/mcp-kit/src/cli/http-settings.ts';
import { addOwn } from '../../../packages/mcp-kit/src/cli/own-settings.ts';
import { addSettings } from '../../../packages/mcp-kit/src/cli/settings.ts';
import { code, table } from './markdown.ts';
import { type Server, servers } from './servers.ts';

type Group = 'all' | 'http' | 'own';

/** The options of a group as the program defines them. */
function optionsOf({ prefix, own }: Server, group: Group): readonly Option[] {
  const command = new Command();
  const variable = (suffix: string) => `${prefix}_${suffix}`;
  if (group === 'all') addSettings(command, variable);
  if (group === 'http') addHttpSettings(command, variable);
  if (group === 'own') addOwn(command, variable, own);
  return command.options;
}

/** Flags, variables and defaults of a group. */
export function settingsTable(server: Server, group: Group): string {
  return table(
    ['Flag', 'Variable', 'Default', 'What it does'],
    optionsOf(server, group).map((option) => [
      code(option.flags),
      code(option.envVar ?? ''),
      defaultOf(option),
      wordsOf(option),
    ]),
  );
}

function defaultOf({ defaultValue }: Option): string {
  return defaultValue === undefined ? '' : code(String(defaultValue));
}

function wordsOf({ description, argChoices }: Option): string {
  if (argChoices === undefined) return description;
  return `${description}: ${argChoices.map(code).join(', ')}`;
}

/** Variables that users of other servers have set, and what they stand for. */
export function otherVariablesTable({ prefix, otherVariables }: Server): string {
  return table(
    ['Variable', 'Is read as'],
    Object.entries(otherVariables).map(([theirs, suffix]) => [
      code(theirs),
      code(`${prefix}_${suffix}`),
    ]),
  );
}

/** The page of all settings. */
export function settingsPage(): string {
  const [first] = servers;
  const shared = (group: Group) =>
    settingsTable(first, group).replaceAll(`${first.prefix}_`, 'PREFIX_');
  const own = servers.map((server) =>
    [
      `## Only ${server.name}`,
      settingsTable(server, 'own'),
      'Variables of other servers that are read too:',
      otherVariablesTable(server),
    ].join('\n\n'),
  );
  return [
    '# Settings',
    'A setting is a flag, a variable, or a line of `.env` in the working directory. A flag wins over a variable, and a variable over the file. A value that cannot be used is one line on standard error and exit code 2.',
    `Both servers have the same settings. In the names of variables, \`PREFIX\` stands for ${servers.map(({ prefix, name }) => `\`${prefix}\` (${name})`).join(' or ')}.`,
    '## All modes',
    shared('all'),
    '## HTTP mode',
    'These matter with `--transport http`. [HTTP mode](../http.md) explains them.',
    shared('http'),
    ...own,
  ].join('\n\n');
}
