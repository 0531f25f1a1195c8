import { readdirSync } from 'node:fs';
import { checkTools } from 'mcp-kit/testing';
import { expect, test } from 'vitest';
import { app } from './app.ts';
import tokens from './generated/tokens.json' with { type: 'json' };
import { serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

/** A call of each tool that works. */
const cases: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  list_incidents: {},
  get_incident: { incident_id: '3817' },
  acknowledge_incident: { incident_id: '4215' },
  add_incident_note: { incident_id: '3817', content: 'Looking' },
  list_oncalls: {},
  build_user_context: {},
  search_api: { query: 'incidents' },
  call_api: { operation: 'listServices' },
};

const writes = tools.filter(({ effect }) => effect === 'write' || effect === 'destroy');

test('every tool has a case', () => {
  expect(Object.keys(cases).toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
});

// The client refuses an answer that is not as the tool's own output schema says.
test.each(tools.flatMap(({ name }) => [[name, 'modern'] as const, [name, 'legacy'] as const]))(
  '%s answers a %s client as its output schema says',
  async (name, era) => {
    const { client, call } = await serve({ era });

    const { error, rows } = await call(name, cases[name]);
    const listed = (await client.listTools()).tools.find((tool) => tool.name === name);

    expect(error).toBeUndefined();
    expect(rows.length).toBeGreaterThan(0);
    expect(listed?.outputSchema?.['required']).toContain('metadata');
  },
);

test('what a tool answers is declared: no field is unknown to its output schema', async () => {
  const { client, call } = await serve();
  const listed = (await client.listTools()).tools;

  for (const { name, plural } of tools.filter((tool) => tool.name !== 'call_api')) {
    const { rows } = await call(name, cases[name]);
    const list = Object(listed.find((tool) => tool.name === name)?.outputSchema?.['properties'])[
      plural
    ];

    const declared = Object.keys(list.items.properties);
    expect(declared).toEqual(expect.arrayContaining([...new Set(rows.flatMap(Object.keys))]));
  }
});

test('read-only mode lists no tool that writes, and says so of the others', async () => {
  const { client } = await serve({ mode: 'read_only' });

  const listed = (await client.listTools()).tools;

  expect(writes.length).toBeGreaterThan(0);
  expect(listed.map(({ name }) => name)).toEqual(
    tools.filter((tool) => !writes.includes(tool)).map(({ name }) => name),
  );
  expect(listed.map(({ annotations }) => annotations?.readOnlyHint)).toEqual(
    listed.map(() => true),
  );
});

test.each(writes.map(({ name }) => name))('read-only mode does not call %s', async (name) => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error } = await call(name, cases[name]);

  expect(error).toMatchObject({ code: 'READ_ONLY' });
  expect(error?.hint).toContain('--mode read_write');
  expect(sent).toEqual([]);
});

test('read-only mode sends nothing but reads, whatever is called', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  for (const { name } of tools) await call(name, cases[name]);

  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test('the list and the files agree, and every definition is sound', () => {
  const files = readdirSync(new URL('./tools', import.meta.url));

  expect(checkTools(tools, files)).toEqual([]);
});

test('every toolset has a tool, and every tool a toolset', () => {
  const used = new Set(tools.map(({ toolset }) => toolset));

  expect([...used].toSorted()).toEqual(Object.keys(app.toolsets).toSorted());
});

test('the default set costs a model little: 25 tools and 6 000 tokens at most', () => {
  const offered = tools.filter(({ toolset }) => app.toolsets[toolset]?.isDefault);
  const measured = new Map(Object.entries(tokens));
  const costs = offered.map(({ name }) => measured.get(name) ?? Number.NaN);

  expect(offered.length).toBeLessThanOrEqual(25);
  expect(costs.every((cost) => cost > 0)).toBe(true);
  expect(costs.reduce((sum, cost) => sum + cost)).toBeLessThanOrEqual(6000);
});
