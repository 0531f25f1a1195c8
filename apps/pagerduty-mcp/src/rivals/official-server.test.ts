import { expect, test } from 'vitest';
import { serve } from '../testing/serve.ts';
import { tools } from '../tools/index.ts';
import { officialTools } from './official-server.ts';

const byName = new Map(tools.map((tool) => [tool.name, tool]));

test('the table holds each of its 103 tools once', () => {
  const theirs = officialTools.map(([name]) => name);

  expect(theirs).toHaveLength(103);
  expect(new Set(theirs).size).toBe(103);
});

test.each(['read_only', 'read_write'] as const)(
  'what it does is reached in the toolset and the mode (%s) that are stated',
  async (mode) => {
    const targets = officialTools.filter(([, , , needed]) => needed === mode);
    const toolsets = [...new Set(targets.map(([, , toolset]) => toolset))];

    const listed = await Promise.all(
      toolsets.map(async (toolset) => {
        const { client } = await serve({ mode, toolsets: [toolset] });
        const { tools: all } = await client.listTools();
        return [toolset, new Set(all.map(({ name }) => name))] as const;
      }),
    );
    const offered = new Map(listed);

    const missing = targets.filter(([, ours, toolset]) => !offered.get(toolset)?.has(ours));
    expect(missing).toEqual([]);
  },
);

test('a parameter that is named is one, with that value among its choices', () => {
  const wrong = officialTools.flatMap(([theirs, ours, , , setting]) => {
    if (setting === undefined) return [];
    const [parameter = '', value] = setting.split(' ');
    const schema = byName.get(ours)?.shape[parameter];
    const fits = schema?.safeParse(value ?? 'P00000A').success === true;
    return fits ? [] : [[theirs, ours, setting]];
  });

  expect(wrong).toEqual([]);
});
