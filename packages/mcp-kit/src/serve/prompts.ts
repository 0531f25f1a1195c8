import type { McpServer, Prompt as PromptJson } from '@modelcontextprotocol/server';
import { ToolError } from '../errors.ts';
import type { Prompt } from '../offer/prompt.ts';
import { closest } from '../text.ts';
import type { Setup } from './call.ts';
import { channelOf } from './channel.ts';
import { answerRequest } from './request.ts';

/** Serves the prompts of the app, where it has any. */
export function servePrompts<Deps>({ server }: McpServer, setup: Setup<Deps>): void {
  const { prompts = [] } = setup.app;
  if (prompts.length === 0) return;
  server.setRequestHandler('prompts/list', () => ({ prompts: prompts.map(describe) }));
  server.setRequestHandler('prompts/get', ({ params }, call) => {
    const prompt = prompts.find(({ name }) => name === params.name);
    return answerRequest(
      setup,
      {
        ...{ method: 'prompts/get', kind: 'prompt', meta: params._meta },
        name: prompt?.name ?? 'unknown',
      },
      channelOf(call),
      async () => {
        if (prompt === undefined) throw noSuchPrompt(prompts, params.name);
        const text = prompt.write(params.arguments ?? {});
        const { description } = prompt;
        return { description, messages: [{ role: 'user', content: { type: 'text', text } }] };
      },
    );
  });
}

function describe<Deps>({ name, title, description, arguments: args }: Prompt<Deps>): PromptJson {
  return {
    ...{ name, title, description },
    arguments: Object.entries(args).map(([argument, { description: words, required }]) => ({
      name: argument,
      description: words,
      required: required === true,
    })),
  };
}

/** No prompt has that name. */
export function noSuchPrompt<Deps>(prompts: readonly Prompt<Deps>[], name: string): ToolError {
  const names = prompts.map((prompt) => prompt.name);
  const guess = closest(name, names);
  return new ToolError({
    code: 'NOT_FOUND',
    message: `There is no prompt ${name.slice(0, 64)}`,
    hint: guess === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${guess}?`,
  });
}
