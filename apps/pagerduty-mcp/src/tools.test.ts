import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { eras, goodArguments } from 'app-testing';
import fc from 'fast-check';
import { describeTool } from 'mcp-kit';
import { checkTools } from 'mcp-kit/testing';
import { expect, test } from 'vitest';
import { app } from './app.ts';
import tokens from './generated/tokens.json' with { type: 'json' };
import { serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

const folder = new URL('./tools/', import.meta.url);

/** Every file of the tools, such as `call-api.ts` or `api/call-api.ts`. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

const names = tools.map(({ name }) => name);

/** The tools whose every call changes something. */
const writes = tools.filter(({ effect }) => effect === 'write' || effect === 'destroy');

test('every file is a tool of its name with a test, and every definition one that clients take', () => {
  expect(checkTools(tools, files)).toEqual([]);
});

test.each(names)('the test of %s calls it', (name) => {
  const file = files.find((each) => basename(each) === `${name.replaceAll('_', '-')}.test.ts`);
  const text = file === undefined ? '' : readFileSync(new URL(file, folder), 'utf8');

  expect(text).toContain(`'${name}'`);
});

test('every tool belongs to a toolset, and every toolset has one', () => {
  const used = new Set(tools.map(({ toolset }) => toolset));

  expect([...used].toSorted()).toEqual(Object.keys(app.toolsets).toSorted());
});

test('what is on by default costs a model little: at most 25 tools and 6 000 tokens', () => {
  const measured = new Map(Object.entries(tokens));

  const defaults = tools.filter(({ isDefault }) => isDefault);
  const costs = defaults.map(({ name }) => measured.get(name) ?? Number.NaN);

  expect(defaults.length).toBeGreaterThan(0);
  expect(defaults.length).toBeLessThanOrEqual(25);
  expect(costs.reduce((sum, cost) => sum + cost)).toBeLessThanOrEqual(6000);
});

test('unless toolsets are chosen, the default tools are listed', async () => {
  const { client } = await serve({ toolsets: ['default'] });

  const listed = await client.listTools();

  expect(listed.tools.map(({ name }) => name)).toEqual(
    tools.filter(({ isDefault }) => isDefault).map(({ name }) => name),
  );
});

test.each(eras)('a %s client sees every tool, each with what it does', async (era) => {
  const { client } = await serve({ era });

  const listed = await client.listTools();

  expect(listed.tools.map(({ name }) => name)).toEqual(names);
  expect(listed.tools.map(({ annotations }) => annotations)).toMatchObject(
    tools.map(({ effect }) => ({
      readOnlyHint: effect === 'read',
      destructiveHint: effect === 'destroy' || effect === 'by-input',
    })),
  );
});

test.each(eras)('a %s client gets rows that fit the output schema', async (era) => {
  const { call } = await serve({ era });

  const { error, rows } = await call('list_incidents');

  expect(error).toBeUndefined();
  expect(rows.length).toBeGreaterThan(0);
});

test.each(eras)('a read-only server lists a %s client no tool that only writes', async (era) => {
  const { client } = await serve({ era, mode: 'read_only' });

  const listed = (await client.listTools()).tools;

  expect(writes.length).toBeGreaterThan(0);
  expect(listed.map(({ name }) => name)).toEqual(
    tools.filter((tool) => !writes.includes(tool)).map(({ name }) => name),
  );
  expect(listed.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

const reads = tools.filter(({ effect }) => effect === 'read');

test.each(reads.map((tool) => [tool.name, tool] as const))(
  'a read-only server runs %s, and it changes nothing',
  async (name, tool) => {
    const { call, sent } = await serve({ mode: 'read_only' });
    const { inputSchema } = describeTool(tool, { mode: 'read_only', maxLimit: 500 });
    const [args] = fc.sample(goodArguments(inputSchema), { numRuns: 1, seed: 20_261_121 });

    const { error } = await call(name, Object(args));

    expect(error?.code).not.toBe('READ_ONLY');
    // The API's own reads that are POSTs: analytics.
    const changes = sent.filter((line) => !/^(GET|POST \/analytics)/.test(line));
    expect(changes).toEqual([]);
  },
);

test.each(writes.map(({ name }) => name))('a read-only server does not run %s', async (name) => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error } = await call(name);

  expect(error?.code).toBe('READ_ONLY');
  expect(error?.hint).toContain('--mode read_write');
  expect(sent).toEqual([]);
});
