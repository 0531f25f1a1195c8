import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from './define-tool.ts';
import { clientOf, everything, serviceOf } from './incidents.fixture.ts';
import { one } from './output/answer.ts';
import { view } from './output/view.ts';

const getSecret = defineTool({
  name: 'get_secret',
  toolset: 'incidents',
  effect: ({ reveal }) => (reveal ? 'write' : 'read'),
  description: 'Show a secret.',
  input: { reveal: z.boolean().default(false) },
  reveals: ['secret_value'],
  output: {
    plural: 'secrets',
    item: view<object>({ secret_value: z.string(), more: z.unknown() }),
  },
  run: async () => one({ secret_value: 'hush', more: { token: 'quiet' } }),
});

async function secretOf(mode: 'read_only' | 'read_write', reveal: boolean) {
  const service = serviceOf([getSecret], {}, { selection: { ...everything, mode } });
  const app = { ...service.app, secrets: new Set(['secret_value', 'token']) };
  const client = await clientOf({ ...service, app });
  const { structuredContent } = await client.callTool({
    name: 'get_secret',
    arguments: { reveal },
  });
  return structuredContent;
}

test('a secret is shown where it is asked for, and no other with it', async () => {
  expect(await secretOf('read_write', true)).toMatchObject({
    secrets: [{ secret_value: 'hush', more: { token: '(masked)' } }],
  });
});

test.each(['read_only', 'read_write'] as const)(
  'a call that only reads masks it in %s',
  async (mode) => {
    expect(await secretOf(mode, false)).toMatchObject({ secrets: [{ secret_value: '(masked)' }] });
  },
);

test('a read-only server does not show it', async () => {
  const answer = await secretOf('read_only', true);

  expect(answer).toMatchObject({ secrets: [], error: { code: 'READ_ONLY' } });
  expect(JSON.stringify(answer)).not.toContain('hush');
});
