import { UsageError } from 'mcp-kit';
import { expect, test } from 'vitest';
import { createCaller } from './caller.ts';
import { checkout, statusPage } from './testing/facts.ts';
import { serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

test.each(['', '  ', 'Bearer', 'Bearer ', 'two words', 'Bearer two words', 'lïne', 'a\nb'])(
  'the credential %j is refused before anything is sent, and not repeated',
  (credential) => {
    const create = () => createCaller(credential, 'test', { pageId: undefined });

    expect(create).toThrow(UsageError);
    expect(create).toThrow(/^(apiKey|jwt) (is empty|holds a space)/);
    expect(create).not.toThrow(/two|words|lïne/);
  },
);

test.each([
  ['list_pagse', 'Did you mean list_pages?'],
  ['listChecks', 'Did you mean list_checks?'],
  ['zebra', 'See tools/list for what there is.'],
  ['', 'See tools/list for what there is.'],
  ['x'.repeat(10_000), 'See tools/list for what there is.'],
  ['__proto__', 'See tools/list for what there is.'],
])('tool %# is unknown', async (name, hint) => {
  const { call } = await serve();

  const { envelope } = await call(name);

  expect(envelope).toEqual({
    metadata: { count: 0, description: 'Error occurred while processing request' },
    error: { code: 'NOT_FOUND', message: `There is no tool ${name.slice(0, 64)}`, hint },
  });
});

test.each(tools.map(({ name }) => name))('%s refuses what it does not know', async (name) => {
  const { call, sent } = await serve();

  const { error, rows } = await call(name, { zebra: 1, ['y'.repeat(10_000)]: 2 });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain('there is no parameter zebra');
  expect(error?.message.length).toBeLessThan(400);
  expect(error?.hint).toMatch(/^Parameters: /);
  expect(rows).toEqual([]);
  expect(sent).toEqual([]);
});

/** Ids that other companies give, in whatever form they like. */
const foreignIds: readonly string[] = ['google_analytics_id', 'yandex_metrica_id'];

/** The parameters of each tool that take the id of one thing. */
const idParameters = tools.flatMap(({ name, shape }) => {
  const ids = Object.keys(shape).filter(
    (parameter) => parameter.endsWith('_id') && !foreignIds.includes(parameter),
  );
  return ids.length === 0 ? [] : [[name, ids] as const];
});

const malformed = ['../users', '..', '', ' ', 'a b', 'a/b', 'a\u0000b', 'a\u202Eb', '%2e%2e', 'ï'];

test.each(idParameters)('%s refuses malformed and mistyped ids: %j', async (tool, ids) => {
  const { call, sent } = await serve();

  for (const name of ids) {
    for (const value of [...malformed, 'x'.repeat(10_240), 'x'.repeat(65)]) {
      const { error } = await call(tool, { [name]: value });

      expect(error?.code).toMatch(/^INVALID_(INPUT|[A-Z_]+_ID)$/);
      expect(error?.message).toMatch(
        new RegExp(`(^|; )${name} = "[^\u0000\u202E]{0,80}"?: not the id of any`),
      );
      expect(error?.message.length).toBeLessThan(600);
    }
    for (const value of [['a'], { id: 'a' }, true, 1e21]) {
      const { error } = await call(tool, { [name]: value });

      expect(error?.message).toMatch(new RegExp(`(^|; )${name} = .*expected string`));
    }
  }
  expect(sent).toEqual([]);
});

test.each([
  ['get_page_details', 'page_id', 'INVALID_PAGE_ID'],
  ['list_incidents', 'component_id', 'INVALID_COMPONENT_ID'],
  ['list_checks', 'group_id', 'INVALID_GROUP_ID'],
  ['pause_check', 'check_id', 'INVALID_CHECK_ID'],
])('%s answers %s with %s where nothing else is wrong', async (tool, name, code) => {
  const { call } = await serve();

  const { error } = await call(tool, { [name]: '..' });

  expect(error?.code).toBe(code);
});

test.each([
  ['list_pages', { limit: 0 }, 'limit = 0: Too small: expected number to be >=1'],
  ['list_pages', { limit: -1 }, 'limit = -1'],
  ['list_pages', { limit: 501 }, 'limit = 501: at most 500'],
  ['list_pages', { per_page: 1000 }, 'limit = 1000: at most 500'],
  ['list_pages', { limit: 2.5 }, 'limit = 2.5'],
  ['list_pages', { limit: 'all' }, 'limit = "all"'],
  ['list_pages', { limit: [1] }, 'limit = [1]'],
  ['list_pages', { cursor: 'zebra' }, 'cursor does not belong to this call'],
  ['list_pages', { cursor: '' }, 'cursor = ""'],
  ['list_pages', { cursor: 7 }, 'cursor does not belong to this call'],
  ['list_pages', { fields: [] }, 'fields is an empty list'],
  ['list_checks', { status: [] }, 'status is an empty list: leave it out'],
  ['list_checks', { status: 'broken' }, 'status = "broken": Invalid option: expected one of "ok"'],
  ['list_checks', { status: [1, null] }, 'status = 1'],
  ['list_checks', { type: 'http' }, 'type = "http": Invalid option: expected one of "web"'],
  ['list_checks', { type: ['web', 'api'] }, 'type = ["web","api"]'],
  ['list_checks', { name: '' }, 'name = "": must not be blank'],
  ['list_checks', { name: 'x'.repeat(101) }, 'name = "xxx'],
  ['list_checks', { name: 5, type: 'http', limit: 0 }, 'type = "http"'],
])('%s refuses argument %#', async (tool, args, message) => {
  const { call, sent } = await serve();

  const { error } = await call(tool, args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('fields that are none are refused with those that there are', async () => {
  const { call } = await serve();

  const { error } = await call('list_pages', { fields: ['colour', 'size'] });

  expect(error).toEqual({
    code: 'INVALID_INPUT',
    message: 'fields names no field of the answer',
    hint: 'Fields: id, name, subdomain, domain, url, language, private.',
  });
});

test('every fault of a call is named at once', async () => {
  const { call } = await serve();

  const { error } = await call('list_checks', { type: 'http', limit: 0, group_id: '..', page: 2 });

  expect(error?.code).toBe('INVALID_INPUT');
  for (const part of ['page', 'type = "http"', 'limit = 0', 'group_id = ".."']) {
    expect(error?.message).toContain(part);
  }
});

test('what is wrong in a list is dropped with a warning, as long as something is left', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('list_checks', { status: ['failed', 'broken', 7] });

  expect(rows.map(({ name }) => name)).toEqual(['Checkout API']);
  expect(metadata.warnings?.[0]).toMatch(/^Ignored: status = "broken": .*; status = 7: /);
  expect(sent).toEqual(['GET /checks?status=failed&page=1&page_size=25']);
});

test('control characters of an argument do not come back', async () => {
  const { call } = await serve();

  const { error } = await call('list_checks', { type: 'we\u0000b\u202E\u200B' });

  expect(error?.message).toMatch(/^type = "we/);
  expect(error?.message).not.toMatch(/\p{Cc}|\p{Cf}/u);
});

test('the cursor of another caller is refused', async () => {
  const { call, sandbox } = await serve();
  const other = await serve({ sandbox, key: 'jwt' });
  const { metadata } = await call('list_checks', { limit: 1 });

  const { error } = await other.call('list_checks', { cursor: metadata.next_cursor });

  expect(error?.message).toBe('cursor does not belong to this call');
});

test('a component id that no component has is not sent on without a word', async () => {
  const { call } = await serve();
  const components = { [`${checkout.id}x`]: 'major_outage' };

  const { error } = await call('create_incident', {
    page_id: statusPage.id,
    name: 'x',
    components,
  });

  expect(error?.message).toContain('There is no such component on this page.');
});
