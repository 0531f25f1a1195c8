import { expect, test } from 'vitest';
import * as z from 'zod';
import { serverJson } from './server-json.ts';
import { servers } from './servers.ts';

const Version = z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/);

/** What the registry takes, with nothing in it that it would pass over. */
const ServerDetail = z.strictObject({
  $schema: z.literal(
    'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  ),
  name: z
    .string()
    .max(200)
    .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/),
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(100),
  version: Version,
  websiteUrl: z.url(),
  repository: z.strictObject({ url: z.url(), source: z.literal('github'), subfolder: z.string() }),
  packages: z
    .array(
      z.strictObject({
        registryType: z.literal('npm'),
        identifier: z.string(),
        version: Version,
        runtimeHint: z.literal('npx'),
        transport: z.strictObject({ type: z.literal('stdio') }),
        environmentVariables: z.array(
          z.strictObject({
            name: z.string().regex(/^[A-Z_]+$/),
            description: z.string().min(1),
            isRequired: z.boolean(),
            isSecret: z.boolean(),
            choices: z.array(z.string()).optional(),
            default: z.string().optional(),
          }),
        ),
      }),
    )
    .length(1),
});

test.each(servers.map((server) => [server.manifest.name, server] as const))(
  'the registry takes the server.json of %s, whose versions are those of its package',
  (name, server) => {
    const detail = ServerDetail.parse(serverJson(server));

    expect(detail.version).toBe(server.manifest.version);
    expect(detail.packages[0]).toMatchObject({
      identifier: name,
      version: server.manifest.version,
    });
    expect(detail.name).toBe(server.manifest.mcpName);
    expect(detail.name.toLowerCase()).toContain(new URL(server.repository).pathname.split('/')[1]);
  },
);

test.each(servers.map((server) => [server.manifest.name, server] as const))(
  'every key that %s takes is a secret, and only the first is needed',
  (_, { settings }) => {
    expect(settings.filter(({ isRequired }) => isRequired)).toHaveLength(1);
    expect(settings.filter(({ variable }) => /KEY|TOKEN/.test(variable))).toSatisfy(
      (keys: typeof settings) => keys.length > 0 && keys.every(({ isSecret }) => isSecret),
    );
    for (const { choices, default: preset } of settings) {
      if (choices !== undefined) expect(choices).toContain(preset);
    }
  },
);
