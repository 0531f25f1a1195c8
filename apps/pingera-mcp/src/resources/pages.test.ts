import { readResource } from 'app-testing';
import { expect, test } from 'vitest';
import { internalPage, statusPage } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';

test('lists the pages, without their colours', async () => {
  const { client } = await serve();

  const read = await readResource(client, 'pingera://pages');

  expect(read).toMatchObject({ pages: [statusPage, internalPage] });
  expect(JSON.stringify(read)).not.toMatch(/css|color/);
});

test('what is fixed, and every page, stand in the list', async () => {
  const { client } = await serve();

  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();

  expect(resources.map(({ uri }) => uri)).toEqual([
    'pingera://status',
    'pingera://pages',
    'docs://tools',
    `pingera://pages/${statusPage.id}`,
    `pingera://pages/${internalPage.id}`,
  ]);
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'pingera://pages/{page_id}',
    'pingera://checks/{check_id}',
  ]);
});
