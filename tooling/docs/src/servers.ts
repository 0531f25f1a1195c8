import type { Tool as AnyTool, App, OwnSetting } from 'mcp-kit';
import { program as pagerduty } from 'pagerduty-mcp/program';
import { program as pingera } from 'pingera-mcp/program';

/** What the pages need of a server; what its tools are called with does not matter. */
export interface Server {
  readonly name: 'pagerduty-mcp' | 'pingera-mcp';
  readonly title: string;
  readonly app: { readonly toolsets: App<unknown>['toolsets']; readonly tools: readonly Tool[] };
  readonly prefix: string;
  readonly otherVariables: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, number>>;
  readonly own: readonly OwnSetting[];
}

/** A tool without its handler, which alone knows what it is called with. */
export type Tool = Omit<AnyTool<unknown>, 'prepare'>;

export const servers: readonly [Server, Server] = [
  { name: 'pagerduty-mcp', title: 'PagerDuty', ...pick(pagerduty) },
  { name: 'pingera-mcp', title: 'Pingera', ...pick(pingera) },
];

function pick({ app, prefix, otherVariables, tokens, own }: typeof pagerduty | typeof pingera) {
  return { app, prefix, otherVariables, tokens, own };
}

export function serverNamed(name: string): Server {
  const server = servers.find((each) => each.name === name);
  if (server === undefined) throw new Error(`There is no server ${name}`);
  return server;
}
