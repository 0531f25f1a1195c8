import type { PublishedServer } from './servers.ts';

/** What the MCP registry is told of a server, by its schema of 2025-12-11. */
export function serverJson({ manifest, repository, title, settings }: PublishedServer): object {
  const { name, mcpName, version, description, homepage } = manifest;
  return {
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
    name: mcpName,
    ...{ title, description, version, websiteUrl: homepage },
    repository: { url: repository, source: 'github', subfolder: manifest.repository.directory },
    packages: [
      {
        ...{ registryType: 'npm', identifier: name, version },
        runtimeHint: 'npx',
        transport: { type: 'stdio' },
        environmentVariables: settings.map((setting) => ({
          name: setting.variable,
          description: setting.description,
          isRequired: setting.isRequired,
          isSecret: setting.isSecret,
          ...(setting.choices === undefined ? {} : { choices: setting.choices }),
          ...(setting.default === undefined ? {} : { default: setting.default }),
        })),
      },
    ],
  };
}
