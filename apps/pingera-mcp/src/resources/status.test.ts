import { eras, readResource } from 'app-testing';
import { expect, test } from 'vitest';
import { serve } from '../testing/serve.ts';

const uri = 'pingera://status';

test.each(eras)('a %s client learns that Pingera answers', async (era) => {
  const { client, sent } = await serve({ era, toolsets: ['api'] });

  const status = await readResource(client, uri);

  expect(status).toEqual({
    connected: true,
    mode: 'read_write',
    base_url: 'https://api.pingera.ru/v1',
    authentication: 'API key',
    features: {
      read_operations: true,
      write_operations: true,
      tools: ['search_api', 'call_api'],
    },
  });
  expect(sent).toEqual(['GET /checks?page=1&page_size=1']);
});

test('a credential that is not taken is told, not thrown, and not shown', async () => {
  const { client } = await serve({ credential: 'hush-hush' });

  const status = await readResource(client, uri);

  expect(status).toMatchObject({ connected: false, problem: { code: 'UNAUTHORIZED' } });
  expect(JSON.stringify(status)).not.toContain('hush');
});

test.each(['read_only', 'read_write'] as const)('docs://tools names the mode %s', async (mode) => {
  const { client } = await serve({ mode });

  const { contents } = await client.readResource({ uri: 'docs://tools' });

  expect(JSON.stringify(contents)).toContain(`in ${mode} mode`);
});
