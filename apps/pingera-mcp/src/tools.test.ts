import { readdirSync } from 'node:fs';
import { checkTools } from 'mcp-kit/testing';
import { expect, test } from 'vitest';
import { app } from './app.ts';
import tokens from './generated/tokens.json' with { type: 'json' };
import { checkoutCheck, statusPage } from './testing/facts.ts';
import { serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

/** A call of each tool that answers at least one row. */
const calls: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  list_pages: {},
  get_page_details: { page_id: statusPage.id },
  list_incidents: {},
  create_incident: { page_id: statusPage.id, name: 'Checkout is slow' },
  list_checks: {},
  pause_check: { check_id: checkoutCheck.id },
  test_pingera_connection: {},
  search_api: { query: 'alert' },
  call_api: { operation: 'listAlerts' },
};

test.each(tools.map((tool) => [tool.name, tool] as const))(
  '%s answers rows that fit its own output schema, in both eras',
  async (name, { outputSchema }) => {
    const args = calls[name] ?? {};
    expect(Object.keys(calls), 'Every tool needs a call').toContain(name);

    for (const era of ['modern', 'legacy'] as const) {
      const { call } = await serve({ era });
      const { envelope, error, rows } = await call(name, args);

      expect(error).toBeUndefined();
      expect(rows.length).toBeGreaterThan(0);
      expect(outputSchema.parse(envelope)).toEqual(envelope);
    }
  },
);

test('no call stands for a tool that is gone', () => {
  expect(Object.keys(calls).toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
});

test('every file is a tool of its name, and every definition is one that clients take', () => {
  expect(checkTools(tools, readdirSync(new URL('./tools', import.meta.url)))).toEqual([]);
});

test('every name is there once', () => {
  const names = tools.map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
});

test('every tool belongs to a toolset, and every toolset has one', () => {
  const used = new Set(tools.map(({ toolset }) => toolset));

  expect([...used].toSorted()).toEqual(Object.keys(app.toolsets).toSorted());
});

test('what is on by default is at most 25 tools and 6000 tokens', () => {
  const sizes: Readonly<Record<string, number>> = tokens;

  const defaults = tools.filter(({ toolset }) => app.toolsets[toolset]?.isDefault);
  const sum = defaults.reduce((total, { name }) => total + (sizes[name] ?? Number.NaN), 0);

  expect(defaults.length).toBeLessThanOrEqual(25);
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(6000);
});

test('a read-write server lists all, each with what it does', async () => {
  const { client } = await serve();

  const listed = await client.listTools();

  expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  for (const { name, annotations } of listed.tools) {
    const effect = tools.find((tool) => tool.name === name)?.effect;
    expect({ name, annotations }).toMatchObject({
      annotations: {
        readOnlyHint: effect === 'read',
        destructiveHint: effect === 'destroy' || effect === 'by-input',
      },
    });
  }
});

test('a read-only server lists no tool that writes', async () => {
  const { client } = await serve({ mode: 'read_only' });

  const listed = await client.listTools();

  expect(listed.tools.map(({ name }) => name)).toEqual([
    'list_pages',
    'get_page_details',
    'list_incidents',
    'list_checks',
    'test_pingera_connection',
    'search_api',
    'call_api',
  ]);
  expect(listed.tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

test.each(tools.filter(({ effect }) => effect !== 'read' && effect !== 'by-input'))(
  'a read-only server does not run $name',
  async ({ name }) => {
    const { call, sent } = await serve({ mode: 'read_only' });

    const { error } = await call(name, calls[name]);

    expect(error?.code).toBe('READ_ONLY');
    expect(sent).toEqual([]);
  },
);
