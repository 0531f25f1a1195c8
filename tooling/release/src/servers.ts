import { readFileSync } from 'node:fs';
import type { Program } from 'mcp-kit';
import { program as pagerduty } from 'pagerduty-mcp/program';
import { program as pingera } from 'pingera-mcp/program';
import * as z from 'zod';

const Manifest = z.object({
  name: z.string(),
  mcpName: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  homepage: z.url(),
  keywords: z.array(z.string()),
  engines: z.object({ node: z.string() }),
  repository: z.object({ url: z.string(), directory: z.string() }),
});

/** What a person sets to use a server. */
export interface UserSetting {
  readonly variable: string;
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly choices?: readonly string[] | undefined;
  readonly default?: string | undefined;
}

/** A server that is published, as far as lists of servers describe it. */
export interface PublishedServer {
  readonly folder: URL;
  readonly manifest: z.infer<typeof Manifest>;
  /** URL of the repository, for browsers and for git. */
  readonly repository: string;
  readonly title: string;
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  readonly settings: readonly UserSetting[];
}

/** The servers of this repository. */
export const servers: readonly PublishedServer[] = [read(pagerduty), read(pingera)];

function read<Deps>({ app, prefix, howToGetKey, own }: Program<Deps>): PublishedServer {
  const folder = new URL(`../../../apps/${app.name}/`, import.meta.url);
  const manifest = Manifest.parse(
    JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')),
  );
  const ownSettings = own.map((setting) => ({
    ...setting,
    variable: `${prefix}_${setting.suffix}`,
    title: setting.suffix.toLowerCase().replaceAll('_', ' '),
    description: capitalized(setting.words),
    isRequired: false,
    isSecret: setting.isSecret === true,
  }));
  return {
    ...{ folder, manifest, title: app.title },
    repository: manifest.repository.url.replace(/^git\+|\.git$/g, ''),
    tools: app.tools.map(({ name, description }) => ({ name, description })),
    settings: [...commonSettings(prefix, howToGetKey), ...ownSettings],
  };
}

function commonSettings(prefix: string, howToGetKey: string): readonly UserSetting[] {
  const [, whereToGetKey = ''] = / to (a .*?), or try/.exec(howToGetKey) ?? [];
  return [
    {
      variable: `${prefix}_API_KEY`,
      title: 'API key',
      description: capitalized(whereToGetKey),
      ...{ isRequired: true, isSecret: true },
    },
    {
      variable: `${prefix}_MODE`,
      title: 'Mode',
      description: 'read_only, or read_write for tools that change things',
      ...{ isRequired: false, isSecret: false },
      ...{ choices: ['read_only', 'read_write'], default: 'read_only' },
    },
    {
      variable: `${prefix}_TOOLSETS`,
      title: 'Toolsets',
      description: 'Toolsets to offer, comma-separated; default and all are sets too',
      ...{ isRequired: false, isSecret: false, default: 'default' },
    },
  ];
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
