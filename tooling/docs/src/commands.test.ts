import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { program as pagerduty } from '../../../apps/pagerduty-mcp/src/program.ts';
import { program as pingera } from '../../../apps/pingera-mcp/src/program.ts';
import { parseProgram } from '../../../packages/mcp-kit/src/cli/program.ts';
import { subcommands } from '../../../packages/mcp-kit/src/cli/subcommands.ts';
import { unknownNames } from '../../../packages/mcp-kit/src/gate.ts';
import { blocksOf, placeOf } from './blocks.ts';
import { type Command, commandsOf } from './commands.ts';
import { read, root } from './places.ts';

const scripts = blocksOf('sh', 'bash');
const commands = scripts.flatMap((block) =>
  commandsOf(block.text).map((command) => ({ place: placeOf(block), command })),
);
const env = { ...process.env };

afterAll(() => {
  vi.restoreAllMocks();
  Object.assign(process.env, env);
});

test('a command is found behind variables and other programs, up to its end', () => {
  const script = [
    'A_KEY=… npx -y pagerduty-mcp --mode read_write   # a comment --none',
    'claude mcp add pagerduty -e A_KEY=… -- npx -y pagerduty-mcp',
    'pingera-mcp --transport http \\\n  --http-port 0 | cat --none',
    'npx inspector --cli --method tools/list -- npx -y pagerduty-mcp --sandbox',
  ].join('\n');

  expect(commandsOf(script)).toEqual([
    { program: 'pagerduty-mcp', args: ['--mode', 'read_write'] },
    { program: 'pagerduty-mcp', args: [] },
    { program: 'pingera-mcp', args: ['--transport', 'http', '--http-port', '0'] },
    { program: 'pagerduty-mcp', args: ['--sandbox'] },
  ]);
});

test('the programs take what the documents give them', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);

  const wrong = commands.flatMap(({ place, command }) =>
    faultsOf(command, said).map((fault) => `${place}: ${fault}`),
  );

  vi.restoreAllMocks();
  expect(commands.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('the scripts of the repository that are called are there', () => {
  const { scripts: known = {} } = JSON.parse(read('package.json'));
  const called = scripts.flatMap(({ text }) => [
    ...text.matchAll(/pnpm@12 (?:run )?(?<name>[\w:-]+)/g),
  ]);
  const others = ['exec', 'install'];

  const missing = called.filter(
    ({ groups }) => ![...others, ...Object.keys(known)].includes(groups?.['name'] ?? ''),
  );

  expect(missing.map(([text]) => text)).toEqual([]);
});

interface Said {
  readonly mock: { readonly calls: readonly (readonly unknown[])[] };
}

function faultsOf({ program, args }: Command, said: Said): readonly string[] {
  const [word = ''] = args;
  if (subcommands.some(({ name }) => name === word)) return faultsOfSubcommand(program, word, args);
  return program === 'pingera-mcp'
    ? faultsOfServer(pingera, args, said)
    : faultsOfServer(pagerduty, args, said);
}

function faultsOfServer<Deps>(
  program: Parameters<typeof parseProgram<Deps>>[0],
  args: readonly string[],
  said: Said,
): readonly string[] {
  const parsed = parseProgram(program, ['node', program.app.name, ...args]);
  if (parsed.kind === 'run') return unknownNames(program.app, parsed.settings);
  return parsed.code === 0 ? [] : [String(said.mock.calls.at(-1)?.[0])];
}

const helps = new Map<string, string>();

/** Flags and values of another command, as its help names them. */
function faultsOfSubcommand(program: string, word: string, args: readonly string[]) {
  const key = `${program} ${word}`;
  const help = helps.get(key) ?? helpOf(program, word);
  helps.set(key, help);
  const named = args.slice(1).flatMap((arg) => arg.split('='));
  const isValueOf = (flag: string | undefined) => flag === '--client' || flag === '--scope';
  return named
    .filter((arg, index) => arg.startsWith('--') || isValueOf(named[index - 1]))
    .filter((arg) => !new RegExp(`(^|[^\\w-])${arg}($|[^\\w-])`).test(help))
    .map((arg) => `${key} does not know ${arg}`);
}

function helpOf(program: string, word: string): string {
  const entry = join(root, 'apps', program, 'src/bin.ts');
  return spawnSync(process.execPath, [entry, word, '--help'], { encoding: 'utf8' }).stdout;
}
