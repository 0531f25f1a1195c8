import type { PublishedServer, UserSetting } from './servers.ts';

/** The manifest of an MCPB bundle, by version 0.3 of its specification. */
export function bundleManifest(server: PublishedServer): object {
  const { manifest, repository, title, tools, settings } = server;
  const { name, version, description, license, homepage, keywords, engines } = manifest;
  return {
    manifest_version: '0.3',
    ...{ name, display_name: title, version, description, license, homepage, keywords },
    author: { name: 'oncall-mcp' },
    repository: { type: 'git', url: repository },
    support: `${repository}/issues`,
    server: {
      type: 'node',
      entry_point: 'dist/bin.js',
      mcp_config: {
        command: 'node',
        args: [`\${__dirname}/dist/bin.js`],
        env: Object.fromEntries(
          settings.map((setting) => [setting.variable, `\${user_config.${keyOf(setting)}}`]),
        ),
      },
    },
    tools: tools.map((tool) => ({ name: tool.name, description: firstSentence(tool.description) })),
    user_config: Object.fromEntries(
      settings.map((setting) => [keyOf(setting), userConfig(setting)]),
    ),
    compatibility: {
      platforms: ['darwin', 'win32', 'linux'],
      runtimes: { node: engines.node },
    },
  };
}

function keyOf({ variable }: UserSetting): string {
  return variable.toLowerCase();
}

/** Without a default, a setting that is left blank would reach the server as its placeholder. */
function userConfig(setting: UserSetting): object {
  const { title, description, isRequired, isSecret } = setting;
  return {
    ...{ type: 'string', title, description, required: isRequired, sensitive: isSecret },
    ...(isRequired ? {} : { default: setting.default ?? '' }),
  };
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}
