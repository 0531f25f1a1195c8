import { officialTools } from '../../../apps/pagerduty-mcp/src/rivals/official-server.ts';
import { communityTools } from './community-tools.ts';
import { code, table } from './markdown.ts';
import { serverNamed } from './servers.ts';

/** Every tool of PagerDuty's own server, and ours that does the same. */
export function officialTable(): string {
  const sets = new Map(
    serverNamed('pagerduty-mcp').app.tools.map((tool) => [tool.name, tool.toolset]),
  );
  return table(
    ['Its tool', 'Tool here', 'With', 'Toolset', 'Mode'],
    officialTools.map(([theirs, ours, toolset, mode, parameter]) => [
      code(theirs),
      `[${ours}](../reference/pagerduty-mcp/${sets.get(ours) ?? toolset}.md#${ours})`,
      parameter === undefined ? '' : code(parameter.replace(' ', ': ')),
      toolset,
      mode,
    ]),
  );
}

/** Names under which a server's tools can still be called. */
export function formerNamesTable(name: string): string {
  return table(
    ['Former name', 'Tool now', 'With'],
    serverNamed(name).app.tools.flatMap((tool) =>
      Object.entries(tool.formerNames).map(([former, implied]) => [
        code(former),
        `[${tool.name}](../reference/${name}/${tool.toolset}.md#${tool.name})`,
        Object.entries(implied)
          .map(([key, value]) => code(`${key}: ${value}`))
          .join(', '),
      ]),
    ),
  );
}

/** Every tool of the community's server, and ours that does the same. */
export function communityTable(): string {
  const tools = new Map(serverNamed('pagerduty-mcp').app.tools.map((tool) => [tool.name, tool]));
  return table(
    ['Its tool', 'Tool here', 'With'],
    communityTools.map(([theirs, ours, setting]) => {
      const tool = tools.get(ours);
      const [parameter = '', value] = setting?.split(' ') ?? [];
      if (tool === undefined || (parameter !== '' && !Object.hasOwn(tool.shape, parameter)))
        throw new Error(`pagerduty-mcp has no ${ours} with ${setting}`);
      const [name = '', how] = theirs.split(', ');
      return [
        `${code(name)}${how === undefined ? '' : `, ${how.includes('_') ? code(how) : how}`}`,
        `[${ours}](../reference/pagerduty-mcp/${tool.toolset}.md#${ours})`,
        code([parameter, value].filter(Boolean).join(': ')),
      ];
    }),
  );
}
