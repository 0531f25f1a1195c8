import { expect, test } from 'vitest';
import { eras, everything } from '../incidents.fixture.ts';
import { clientOf, refusalOf, rpc, setup, toolNames } from './http.fixture.ts';

const all = ['list_incidents', 'rename_incident', 'delete_incident'];
const careful = { ...everything, mode: 'read_only' as const, toolsets: ['incidents'] };
const someTools = { ...everything, excludeTools: ['rename_incident'] };

const narrowings = [
  [everything, {}, all],
  [everything, { 'x-mcp-readonly': 'true' }, ['list_incidents']],
  [everything, { 'x-mcp-readonly': 'Yes' }, ['list_incidents']],
  [everything, { 'x-mcp-readonly': 'false' }, all],
  [everything, { 'x-mcp-readonly': '' }, all],
  [everything, { 'x-mcp-toolsets': 'cleaning' }, ['delete_incident']],
  [everything, { 'x-mcp-toolsets': 'all' }, all],
  [everything, { 'x-mcp-toolsets': ' , ' }, all],
  [everything, { 'x-mcp-toolsets': 'cleaning', 'x-mcp-readonly': '1' }, []],
  [everything, { 'x-mcp-tools': 'list_incidents, delete_incident' }, [all[0], all[2]]],
  [everything, { 'x-mcp-tools': 'list_incidents', 'x-mcp-toolsets': 'cleaning' }, []],
  [careful, { 'x-mcp-readonly': 'false' }, ['list_incidents']],
  [careful, { 'x-mcp-toolsets': 'cleaning' }, []],
  [careful, { 'x-mcp-toolsets': 'all' }, ['list_incidents']],
  [careful, { 'x-mcp-tools': 'delete_incident,rename_incident' }, []],
  [someTools, { 'x-mcp-tools': 'rename_incident' }, []],
] as const;

test.each(eras.flatMap((era) => narrowings.map((each) => [era, ...each] as const)))(
  '%s: of %j the headers %j leave %j, to see and to call',
  async (era, selection, headers, left) => {
    const { handler } = setup({ selection });
    const client = await clientOf(handler, era, { authorization: 'key-1', ...headers });

    const names = await toolNames(client);
    const renamed = await client.callTool({
      name: 'rename_incident',
      arguments: { incident_id: 'P1', title: 'Other' },
    });
    const deleted = await client.callTool({
      name: 'delete_incident',
      arguments: { incident_id: 'P1' },
    });

    const wanted: readonly (string | undefined)[] = left;
    expect(names).toEqual(wanted);
    expect(renamed.isError === true).toBe(!wanted.includes('rename_incident'));
    expect(deleted.isError === true).toBe(!wanted.includes('delete_incident'));
  },
);

test('what one request narrows another does not feel', async () => {
  const { handler } = setup();
  const narrow = await clientOf(handler, 'modern', {
    authorization: 'key-1',
    'x-mcp-readonly': 'true',
  });
  const wide = await clientOf(handler, 'modern');

  const names = [await toolNames(narrow), await toolNames(wide), await toolNames(narrow)];

  expect(names.map(({ length }) => length)).toEqual([1, 3, 1]);
});

test.each([
  [{ 'x-mcp-toolsets': 'incident' }, 'there is no toolset incident: did you mean incidents?'],
  [{ 'x-mcp-tools': 'list_incident' }, 'there is no tool list_incident: did you mean'],
  [{ 'x-mcp-tools': '__proto__' }, 'there is no tool __proto__'],
  [{ 'x-mcp-toolsets': 'constructor' }, 'there is no toolset constructor'],
  [{ 'x-mcp-readonly': 'maybe' }, 'X-MCP-Readonly must be true or false'],
])('%j is 400 and says what is wrong', async (headers, why) => {
  const { handler, seen } = setup();

  const response = await handler.fetch(
    rpc('tools/list', {}, { authorization: 'key-1', ...headers }),
  );
  const { error, message } = await refusalOf(response);

  expect(response.status).toBe(400);
  expect(error).toBe('bad_request');
  expect(message).toContain(why);
  expect(seen).toEqual([]);
});
