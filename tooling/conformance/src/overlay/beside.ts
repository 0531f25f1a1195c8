import type { McpServer } from '@modelcontextprotocol/server';
import { handlerOf, ownHandler } from './own-handler.ts';

const methods = [
  'resources/list',
  'resources/templates/list',
  'resources/read',
  'prompts/list',
  'prompts/get',
  'completion/complete',
] as const;

const flags = [
  '_resourceHandlersInitialized',
  '_promptHandlersInitialized',
  '_completionHandlerInitialized',
] as const;

/**
 * Lets `add` register resources and prompts on a server that may answer for its own already. Lists
 * then hold both; what the suite names with `test` is answered by what was added.
 */
export function addBeside(server: McpServer, add: () => void): void {
  const own = {
    resources: handlerOf(server, 'resources/list'),
    templates: handlerOf(server, 'resources/templates/list'),
    read: handlerOf(server, 'resources/read'),
    prompts: handlerOf(server, 'prompts/list'),
    get: handlerOf(server, 'prompts/get'),
    complete: handlerOf(server, 'completion/complete'),
  };
  for (const method of methods) server.server.removeRequestHandler(method);
  // Of what our server declares, the SDK believes to have set its own handlers already.
  for (const flag of flags) Reflect.set(server, flag, false);
  add();
  mergeLists(server, own);
  const read = ownHandler(server, 'resources/read');
  const get = ownHandler(server, 'prompts/get');
  const complete = ownHandler(server, 'completion/complete');
  server.server.setRequestHandler('resources/read', (request, context) =>
    pick(request.params.uri, read, own.read)(request, context),
  );
  server.server.setRequestHandler('prompts/get', (request, context) =>
    pick(request.params.name, get, own.get)(request, context),
  );
  server.server.setRequestHandler('completion/complete', (request, context) => {
    const { ref } = request.params;
    const name = ref.type === 'ref/prompt' ? ref.name : ref.uri;
    return pick(name, complete, own.complete)(request, context);
  });
}

interface Lists {
  readonly resources: ReturnType<typeof handlerOf<'resources/list'>>;
  readonly templates: ReturnType<typeof handlerOf<'resources/templates/list'>>;
  readonly prompts: ReturnType<typeof handlerOf<'prompts/list'>>;
}

function mergeLists(server: McpServer, own: Lists): void {
  const resources = ownHandler(server, 'resources/list');
  const templates = ownHandler(server, 'resources/templates/list');
  const prompts = ownHandler(server, 'prompts/list');
  server.server.setRequestHandler('resources/list', async (request, context) => {
    const [ours, added] = [
      await own.resources?.(request, context),
      await resources(request, context),
    ];
    return { ...ours, resources: [...(ours?.resources ?? []), ...added.resources] };
  });
  server.server.setRequestHandler('resources/templates/list', async (request, context) => {
    const [ours, added] = [
      await own.templates?.(request, context),
      await templates(request, context),
    ];
    const both = [...(ours?.resourceTemplates ?? []), ...added.resourceTemplates];
    return { ...ours, resourceTemplates: both };
  });
  server.server.setRequestHandler('prompts/list', async (request, context) => {
    const [ours, added] = [await own.prompts?.(request, context), await prompts(request, context)];
    return { ...ours, prompts: [...(ours?.prompts ?? []), ...added.prompts] };
  });
}

/** The handler for what has that name, or that URI. */
function pick<Handler>(name: string, added: Handler, own: Handler | undefined): Handler {
  return name.startsWith('test') || own === undefined ? added : own;
}
