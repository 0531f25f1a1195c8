import { type Command, Option } from 'commander';
import { defaults } from '../defaults.ts';
import { type Mode, modes } from '../gate.ts';
import { readNames, readSwitch, readUrl, wholeWithin, within } from './readers.ts';

/** Settings that every server has. */
export interface Settings {
  readonly apiKey: string | undefined;
  readonly mode: Mode;
  readonly baseUrl: string | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly debug: boolean;
  readonly serverName: string | undefined;
  readonly transport: 'stdio' | 'http';
  readonly toolsets: readonly string[] | undefined;
  readonly tools: readonly string[];
  readonly excludeTools: readonly string[];
  readonly responseLimit: number;
  readonly maxResultTokens: number;
  readonly confirm: 'auto' | 'never';
  readonly sandbox: boolean;
  readonly listTools: boolean;
}

/** Name of a variable of this server, such as `PINGERA_MODE`. */
export type VariableName = (suffix: string) => string;

/** Adds the options that every server has. */
export function addSettings(command: Command, variable: VariableName): Command {
  const option = (flags: string, words: string, suffix: string) =>
    new Option(flags, words).env(variable(suffix));
  const options = [...accessOptions(option), ...toolOptions(option), ...servingOptions(option)];
  for (const each of options) command.addOption(each);
  return command
    .option('--sandbox', 'serve a made-up account in memory: no key, no network')
    .option('--list-tools', 'print the tools of these settings with their size, and stop');
}

type MakeOption = (flags: string, words: string, suffix: string) => Option;

function accessOptions(option: MakeOption): readonly Option[] {
  return [
    option('--api-key <key>', 'credential; better set as a variable', 'API_KEY'),
    option('--base-url <url>', 'another API host', 'BASE_URL').argParser(readUrl),
    option('--timeout <seconds>', 'limit of one request to the API', 'TIMEOUT')
      .argParser(within(1, 600))
      .default(defaults.timeoutMs / 1000),
    option('--max-retries <count>', 'tries after a failed request', 'MAX_RETRIES')
      .argParser(wholeWithin(0, 10))
      .default(defaults.retries),
  ];
}

function toolOptions(option: MakeOption): readonly Option[] {
  return [
    option('--mode <mode>', 'read_only, or read_write for tools that change things', 'MODE')
      .choices(modes)
      .default('read_only'),
    option(
      '--toolsets <names>',
      'toolsets to offer, comma-separated; default and all are sets too',
      'TOOLSETS',
    ).argParser(readNames),
    option('--tools <names>', 'single tools to offer', 'TOOLS').argParser(readNames),
    option('--exclude-tools <names>', 'tools never to offer', 'EXCLUDE_TOOLS').argParser(readNames),
    option('--response-limit <rows>', 'rows a list may answer', 'RESPONSE_LIMIT')
      .argParser(wholeWithin(1, 10_000))
      .default(defaults.responseLimit),
    option('--max-result-tokens <tokens>', 'size of an answer, 0 for any', 'MAX_RESULT_TOKENS')
      .argParser(wholeWithin(0, 10_000_000))
      .default(defaults.maxResultTokens),
    option('--confirm <when>', 'ask the user before what cannot be undone', 'CONFIRM')
      .choices(['auto', 'never'])
      .default('auto'),
  ];
}

function servingOptions(option: MakeOption): readonly Option[] {
  return [
    option(
      '--transport <transport>',
      'how clients connect; http, streamable-http and sse are one',
      'TRANSPORT_MODE',
    )
      .choices(['stdio', 'http', 'streamable-http', 'sse'])
      .default('stdio'),
    option('--server-name <name>', 'name shown to people', 'SERVER_NAME'),
    // A plain flag would be on for DEBUG=false too: commander only asks whether it is set.
    option('--debug [on]', 'log every call to standard error', 'DEBUG')
      .argParser(readSwitch)
      .preset('true'),
  ];
}

/** The settings that commander has parsed. */
export function readSettings(command: Command): Settings {
  const options = command.opts();
  return {
    apiKey: textOf(options['apiKey']),
    mode: options['mode'] === 'read_write' ? 'read_write' : 'read_only',
    baseUrl: textOf(options['baseUrl']),
    timeoutMs: Number(options['timeout']) * 1000,
    maxRetries: Number(options['maxRetries']),
    debug: options['debug'] === true,
    serverName: textOf(options['serverName']),
    transport: options['transport'] === 'stdio' ? 'stdio' : 'http',
    toolsets: namesOf(options['toolsets']),
    tools: namesOf(options['tools']) ?? [],
    excludeTools: namesOf(options['excludeTools']) ?? [],
    responseLimit: Number(options['responseLimit']),
    maxResultTokens: Number(options['maxResultTokens']),
    confirm: options['confirm'] === 'never' ? 'never' : 'auto',
    sandbox: options['sandbox'] === true,
    listTools: options['listTools'] === true,
  };
}

/** A parsed option that holds text; blank counts as not given. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function namesOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
}
