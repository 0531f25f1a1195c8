import type { McpServer } from '@modelcontextprotocol/server';
import type { App } from '../app.ts';
import { ToolError } from '../errors.ts';
import type { Completer } from '../offer/resource.ts';
import { visible } from '../text.ts';
import type { Setup } from './call.ts';
import { channelOf } from './channel.ts';
import { noSuchPrompt } from './prompts.ts';
import { answerRequest } from './request.ts';
import type { Session } from './session.ts';

/** What is completed: a prompt's argument, or a variable of a URI template. */
interface Completable<Deps> {
  readonly kind: 'prompt' | 'resource';
  readonly name: string;
  readonly completers: ReadonlyMap<string, Completer<Deps>>;
}

/** As many values as the protocol allows. */
const mostValues = 100;
const longestTyped = 256;

/** Whether anything of the app can be completed. */
export function canComplete<Deps>(app: App<Deps>): boolean {
  return completablesOf(app).some(({ completers }) => completers.size > 0);
}

/** Serves the completion of what is typed, where anything can be completed. */
export function serveCompletions<Deps>(
  { server }: McpServer,
  setup: Setup<Deps>,
  { caller }: Session<Deps>,
): void {
  if (!canComplete(setup.app)) return;
  server.setRequestHandler('completion/complete', ({ params }, call) => {
    const { ref, argument, _meta: meta } = params;
    const [kind, asked] =
      ref.type === 'ref/prompt'
        ? (['prompt', ref.name] as const)
        : (['resource', ref.uri] as const);
    const found = completablesOf(setup.app).find((one) => one.kind === kind && one.name === asked);
    return answerRequest(
      setup,
      { method: 'completion/complete', kind, name: found?.name ?? 'unknown', meta },
      channelOf(call),
      async (signal) => {
        if (found === undefined) throw nothingOf(setup.app, kind, asked);
        const typed = argument.value.slice(0, longestTyped);
        const completer = found.completers.get(argument.name);
        const values = (await completer?.(typed, caller.deps, { signal })) ?? [];
        return { completion: complete(values, typed) };
      },
    );
  });
}

/** The values that begin as typed, in whatever case. */
function complete(values: readonly string[], typed: string) {
  const start = typed.toLowerCase();
  const all = [...new Set(values.map(visible))].filter((value) =>
    value.toLowerCase().startsWith(start),
  );
  return {
    values: all.slice(0, mostValues),
    total: all.length,
    hasMore: all.length > mostValues,
  };
}

function completablesOf<Deps>({
  prompts = [],
  resources = [],
}: App<Deps>): readonly Completable<Deps>[] {
  return [
    ...prompts.map(({ name, arguments: args }) => {
      const completers = Object.entries(args).flatMap(([argument, { complete: completer }]) =>
        completer === undefined ? [] : [[argument, completer] as const],
      );
      return { kind: 'prompt' as const, name, completers: new Map(completers) };
    }),
    ...resources.map(({ uri: name, completers }) => ({
      kind: 'resource' as const,
      ...{ name, completers },
    })),
  ];
}

function nothingOf<Deps>({ prompts = [] }: App<Deps>, kind: string, name: string): ToolError {
  if (kind === 'prompt') return noSuchPrompt(prompts, name);
  return new ToolError({
    code: 'NOT_FOUND',
    message: `There is no resource template ${name.slice(0, 200)}`,
    hint: 'See resources/templates/list for what there is.',
  });
}
