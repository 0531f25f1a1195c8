import { expect, test } from 'vitest';
import { serveDeclining } from '../../testing/decline.ts';
import { internalPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { page_id: internalPage.id };

test('deletes the page, which is then gone', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('delete_page', args);
  const { error } = await call('delete_page', args);

  expect(withoutIds(envelope)).toMatchObject({ pages: [{ id: '<id>', deleted: true }] });
  expect(envelope.metadata.description).toBe(
    `Status page ${internalPage.id} is deleted, with its components, incidents, subscribers and history`,
  );
  expect(error?.code).toBe('NOT_FOUND');
  expect(sent[0]).toBe(`DELETE /pages/${internalPage.id}`);
});

test('the only page, or the configured one, does not stand in', async () => {
  const { call, sent } = await serve({ key: 'onePage', pageId: internalPage.id });

  const { error } = await call('delete_page');

  expect(error?.message).toBe('page_id is required');
  expect(sent).toEqual([]);
});

test('the user is told what goes with it, and can say no', async () => {
  const { call, asked, sent } = await serveDeclining();

  const { error } = await call('delete_page', args);

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([
    `Delete status page ${internalPage.id}? Its components, incidents, subscribers and history go with it. It cannot be undone.`,
  ]);
  expect(sent).toEqual([]);
});
