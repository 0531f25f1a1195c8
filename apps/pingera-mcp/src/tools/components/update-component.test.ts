import { expect, test } from 'vitest';
import { checkout, statusPage } from '../../testing/facts.ts';
import { page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';

const args = { ...page, component_id: checkout.id };

test('replaces the component, and the answer says so', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('update_component', {
    ...{ ...args, name: 'Basket', showcase: true, kwargs: { position: 4 } },
  });

  expect(metadata.description).toBe(`Basket is replaced on page ${statusPage.id}`);
  expect(rows).toMatchObject([{ id: checkout.id, name: 'Basket', status: 'operational' }]);
  expect(rows[0]).not.toHaveProperty('description');
  expect(sent).toEqual([
    `PUT /pages/${statusPage.id}/components/${checkout.id} {"name":"Basket","position":4,"showcase":true}`,
  ]);
});

test('without the name, which a replacement needs, nothing is sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_component', { ...args, status: 'operational' });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'name is required' });
  expect(sent).toEqual([]);
});
