import { InputError, ToolError } from 'mcp-kit';
import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox, type PingeraKeys } from 'sandbox/pingera';
import { expect, test } from 'vitest';
import { PageContext } from './page-context.ts';
import { internalPage, statusPage } from './testing/facts.ts';
import { recordInto } from './testing/record.ts';
import { now } from './testing/serve.ts';

const { signal } = new AbortController();

function contextOf(key: keyof PingeraKeys, configured?: string) {
  const sandbox = createPingeraSandbox({ now: () => now });
  const sent: string[] = [];
  const fetch = recordInto(sent, sandbox.fetch);
  const client = new Pingera({ apiKey: sandbox.keys[key], fetch, retries: 0 });
  return { context: new PageContext(() => client, configured), sandbox, sent };
}

/** The context of an account with so many pages. */
function contextOfMany(count: number) {
  const pages = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `P ${index}`,
  }));
  const fetch = async () => Response.json({ pages, pagination: { page: 1, has_next: false } });
  const client = new Pingera({ apiKey: 'k', fetch });
  return new PageContext(() => client, undefined);
}

test('nothing is asked for before a page is wanted', () => {
  const { sent } = contextOf('apiKey', statusPage.id);

  expect(sent).toEqual([]);
});

test.each([
  ['the given page', internalPage.id, undefined, internalPage.id],
  ['the given page before the configured', internalPage.id, statusPage.id, internalPage.id],
  ['the configured page', undefined, statusPage.id, statusPage.id],
])('one page is %s, without a look', async (_, given, configured, expected) => {
  const { context, sent } = contextOf('apiKey', configured);

  const pageId = await context.one(given, signal);

  expect(pageId).toBe(expected);
  expect(sent).toEqual([]);
});

test('one page is the only one that there is', async () => {
  const { context, sent } = contextOf('onePage');

  const pageId = await context.one(undefined, signal);

  expect(pageId).toMatch(/^[a-z\d]{12}$/);
  expect(sent).toEqual(['GET /pages?page=1&page_size=100']);
});

test('one page of several is an error that names them', async () => {
  const { context } = contextOf('apiKey');

  const choice = context.one(undefined, signal);

  await expect(choice).rejects.toThrow(
    new InputError(
      'page_id is needed: there are several pages',
      `Pages: ${statusPage.id} (${statusPage.name}), ${internalPage.id} (${internalPage.name}).`,
    ),
  );
});

test.each([
  [20, 'p19 (P 19).'],
  [21, 'p19 (P 19) and more.'],
  [90, 'p19 (P 19) and more.'],
])('of %i pages the first twenty are named', async (count, end) => {
  const choice = await contextOfMany(count)
    .one(undefined, signal)
    .catch((error) => error);

  expect(choice.problem.hint).toMatch(/^Pages: p0 \(P 0\), p1 \(P 1\), /);
  expect(choice.problem.hint.endsWith(end)).toBe(true);
});

test('one page of none is NOT_FOUND', async () => {
  const choice = contextOfMany(0).one(undefined, signal);

  await expect(choice).rejects.toThrow(
    new ToolError({ code: 'NOT_FOUND', message: 'This account has no status page' }),
  );
});

test.each([
  ['the given page', internalPage.id, undefined, [internalPage]],
  ['the configured page', undefined, statusPage.id, [statusPage]],
  ['the given page before the configured', internalPage.id, statusPage.id, [internalPage]],
  ['all pages', undefined, undefined, [statusPage, internalPage]],
])('some pages are %s, with their names', async (_, given, configured, expected) => {
  const { context } = contextOf('apiKey', configured);

  expect(await context.some(given, signal)).toEqual(expected);
});

test('some pages of many are all of them', async () => {
  expect(await contextOfMany(90).some(undefined, signal)).toHaveLength(90);
  expect(await contextOfMany(0).some(undefined, signal)).toEqual([]);
});

test('what Pingera answers instead is passed on', async () => {
  const { context, sandbox } = contextOf('apiKey');
  sandbox.faults.inject({ on: 'GET /pages', kind: 'status', status: 500, times: 2 });

  await expect(context.one(undefined, signal)).rejects.toThrow('GET /pages answered 500');
  await expect(context.some(undefined, signal)).rejects.toThrow('GET /pages answered 500');
});

test('a page that is made later is seen', async () => {
  const { context, sandbox } = contextOf('apiKey');
  const client = new Pingera({ apiKey: sandbox.keys.apiKey, fetch: sandbox.fetch });
  await context.some(undefined, signal);
  await client.request('POST /pages', { body: { name: 'New' } });

  const pages = await context.some(undefined, signal);

  expect(pages.map(({ name }) => name)).toEqual([statusPage.name, internalPage.name, 'New']);
});

test('a caller who is gone is asked nothing for', async () => {
  const { context, sent } = contextOf('apiKey');

  const choice = context.one(undefined, AbortSignal.abort(new Error('gone')));

  await expect(choice).rejects.toThrow('gone');
  expect(sent).toEqual([]);
});
