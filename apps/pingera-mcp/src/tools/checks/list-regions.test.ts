import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('answers ids and the names that the API takes for them', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_regions', { check_type: 'synthetic', limit: 2 });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 2,
        "description": "2 regions",
        "has_more": true,
        "next_cursor": "1g4vcdr.WyJHRVQgL2NoZWNrcy9nZXQtcmVnaW9ucyIsMSwwLDJd",
      },
      "regions": [
        {
          "aliases": [
            "ru-central1",
            "ru-mow1",
          ],
          "check_types": [
            "web",
            "api",
            "ssl",
            "tcp",
            "synthetic",
            "multistep",
            "icmp",
            "dns",
            "portscan",
          ],
          "id": "RU, Moscow",
          "name": "Russia, Moscow",
        },
        {
          "aliases": [
            "eu-west1",
            "eu-bel1",
          ],
          "check_types": [
            "web",
            "api",
            "ssl",
            "tcp",
            "synthetic",
            "multistep",
            "icmp",
            "dns",
            "portscan",
          ],
          "id": "EU, West",
          "name": "Europe, West",
        },
      ],
    }
  `);
  expect(sent).toEqual(['GET /checks/get-regions?check_type=synthetic']);
});

test.each([
  [{}, 5],
  [{ type: 'synthetic' }, 4],
  [{ check_type: 'portscan' }, 4],
])('%j leaves %i regions', async (filter, count) => {
  const { call } = await serve();

  const { metadata } = await call('list_regions', filter);

  expect(metadata.count).toBe(count);
});

test('an id with a comma is one region of a check', async () => {
  const { call } = await serve();

  const { rows } = await call('list_regions');
  const { error } = await call('create_check', {
    ...{ name: 'Edge', type: 'icmp', host: 'a.example' },
    regions: rows.map(({ id }) => id),
  });

  expect(rows.map(({ id }) => id)).toContain('RU, Moscow');
  expect(error).toBeUndefined();
});
