import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';

test('replaces the settings, and the answer says so', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('update_page', {
    ...page,
    ...{ name: 'Acme', domain: 'status.acme.example', kwargs: { city: null } },
  });

  expect(metadata.description).toBe('All settings of Acme are replaced');
  expect(rows).toMatchObject([{ id: statusPage.id, name: 'Acme', domain: 'status.acme.example' }]);
  expect(rows[0]).not.toHaveProperty('headline');
  expect(sent).toEqual([
    `PUT /pages/${statusPage.id} {"name":"Acme","domain":"status.acme.example","city":null}`,
  ]);
});

test('without the name, which a replacement needs, nothing is sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_page', { ...page, headline: 'Is it up?' });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'name is required' });
  expect(sent).toEqual([]);
});
