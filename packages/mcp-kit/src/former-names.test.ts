import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from './define-tool.ts';
import { findTool, unknownNames } from './gate.ts';
import { clientOf, deleteIncident, eras, everything, serviceOf } from './incidents.fixture.ts';
import { one } from './output/answer.ts';
import { view } from './output/view.ts';

const runCheck = defineTool({
  name: 'run_check',
  toolset: 'incidents',
  formerNames: { execute_icmp_check: { type: 'icmp', probes: ['a', 'b'] }, start_check: {} },
  effect: ({ type }) => (type === 'web' ? 'write' : 'read'),
  description: 'Run a check.',
  input: {
    type: z.enum(['icmp', 'web']).default('web'),
    probes: z.array(z.string()).optional(),
    host: z.string().optional(),
  },
  aliases: { check_type: 'type' },
  output: { plural: 'runs', item: view<object>({ type: z.string(), probes: z.unknown() }) },
  run: async (input) => one(input),
});

const service = serviceOf([runCheck, deleteIncident], { incidents: [] });

async function call(name: string, args: Readonly<Record<string, unknown>>) {
  const client = await clientOf(service);
  const { structuredContent } = await client.callTool({ name, arguments: { ...args } });
  return structuredContent;
}

test.each(eras)('a %s client calls a tool by a former name that it does not see', async (era) => {
  const client = await clientOf(service, era);

  const { tools } = await client.listTools();
  const { structuredContent } = await client.callTool({ name: 'execute_icmp_check' });

  expect(tools.map(({ name }) => name)).toEqual(['run_check', 'delete_incident']);
  expect(structuredContent).toMatchObject({ runs: [{ type: 'icmp', probes: ['a', 'b'] }] });
});

test.each([
  [{ type: 'icmp' }],
  [{ check_type: 'icmp' }],
  [{ type: null }],
  [{ probes: '["a","b"]', host: 'x' }],
])('what the name implies may be said again: %j', async (args) => {
  expect(await call('execute_icmp_check', args)).toMatchObject({ runs: [{ type: 'icmp' }] });
});

test.each([
  [{ type: 'web' }, 'type cannot be "web": the tool\'s name implies "icmp"'],
  [{ check_type: 'web' }, 'type cannot be "web": the tool\'s name implies "icmp"'],
  [{ probes: ['a'] }, 'probes cannot be ["a"]: the tool\'s name implies ["a","b"]'],
])('what the name implies cannot be denied: %j', async (args, message) => {
  expect(await call('execute_icmp_check', args)).toMatchObject({
    runs: [],
    error: { code: 'INVALID_INPUT', message },
  });
});

test('a former name is judged by what it implies', () => {
  const readOnly = { ...everything, mode: 'read_only' as const };
  const settings = {
    ...{ context: undefined, principal: '', maxLimit: 1, budget: 0, secrets: new Set<string>() },
  };

  const effects = ['execute_icmp_check', 'start_check'].map((name) => {
    const { tool, implied } = findTool(service.app, readOnly, name);
    return tool.prepare({}, { incidents: [] }, { ...settings, implied }).effect;
  });

  expect(effects).toEqual(['read', 'write']);
});

test('a tool that is taken out is not to be had by a former name', () => {
  const without = { ...everything, excludeTools: ['run_check'] };

  expect(() => findTool(service.app, without, 'start_check')).toThrow(
    'start_check is not switched on in this server',
  );
});

test('a read-only server refuses a former name of what changes things', () => {
  const renamed = { ...deleteIncident, formerNames: { drop_incident: {} } };
  const app = { ...service.app, tools: [renamed] };

  expect(() => findTool(app, { ...everything, mode: 'read_only' }, 'drop_incident')).toThrow(
    'drop_incident changes things, and this server is read-only',
  );
});

test('a guess names the tool as it is called now', async () => {
  const selection = { ...everything, excludeTools: ['start_check'] };

  expect(await call('start_chek', {})).toMatchObject({
    error: { code: 'NOT_FOUND', hint: 'Did you mean run_check?' },
  });
  expect(unknownNames(service.app, selection)).toEqual([
    'there is no tool start_check: did you mean run_check?',
  ]);
});
