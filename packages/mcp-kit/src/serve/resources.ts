import type {
  McpServer,
  ReadResourceResult,
  Resource as ResourceJson,
} from '@modelcontextprotocol/server';
import { InputError, ToolError } from '../errors.ts';
import { selectTools } from '../gate.ts';
import type { Resource } from '../offer/resource.ts';
import { resourcesOf } from '../offer/tools-document.ts';
import { clean } from '../output/clean.ts';
import { fitJson, fitText } from '../output/fit.ts';
import { visible } from '../text.ts';
import type { Setup } from './call.ts';
import { channelOf } from './channel.ts';
import { answerRequest } from './request.ts';
import type { Session } from './session.ts';

/** Everything that answering needs, but the request. */
interface Serving<Deps> {
  readonly setup: Setup<Deps>;
  readonly session: Session<Deps>;
  readonly resources: readonly Resource<Deps>[];
}

const json = 'application/json';
const longestWord = 200;

/** Serves the resources of the app, where it has any. */
export function serveResources<Deps>(
  { server }: McpServer,
  setup: Setup<Deps>,
  session: Session<Deps>,
): void {
  const resources = resourcesOf(setup.app, session.selection);
  if (resources.length === 0) return;
  const serving = { setup, session, resources };
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: resources
      .filter(({ isTemplate }) => isTemplate)
      .map(({ uri: uriTemplate, ...resource }) => ({ uriTemplate, ...describe(resource) })),
  }));
  server.setRequestHandler('resources/list', ({ params }, call) =>
    answerRequest(
      setup,
      { method: 'resources/list', kind: 'resource', name: 'all', meta: params?._meta },
      channelOf(call),
      async (signal) => pageOf(await list(serving, signal), params?.cursor, setup.maxLimit),
    ),
  );
  server.setRequestHandler('resources/read', ({ params: { uri, _meta: meta } }, call) => {
    const name = resources.find((resource) => resource.open(uri))?.uri ?? 'unknown';
    return answerRequest(
      setup,
      { method: 'resources/read', kind: 'resource', name, uri, meta },
      channelOf(call),
      (signal) => read(serving, uri, signal),
    );
  });
}

type Described = Pick<Resource<unknown>, 'name' | 'title' | 'description' | 'mimeType'>;

function describe({ name, title, description, mimeType = json }: Described) {
  return { name, title, description, mimeType };
}

/** The fixed resources, then those that templates name. */
async function list<Deps>(
  { resources, session, setup }: Serving<Deps>,
  signal: AbortSignal,
): Promise<readonly ResourceJson[]> {
  const fixed = resources
    .filter(({ isTemplate }) => !isTemplate)
    .map((resource) => ({ uri: resource.uri, ...describe(resource) }));
  const named = await Promise.all(
    resources.map(async (resource) => {
      const listed = (await resource.list?.(session.caller.deps, { signal })) ?? [];
      const readable = listed.filter(({ uri }) => resource.open(uri) !== undefined);
      if (readable.length < listed.length) {
        const entry = { resource: resource.uri, count: listed.length - readable.length };
        setup.log.error(entry, 'resources were left out of the list: their URIs cannot be read');
      }
      return readable.map(({ uri, name, title, description }) => ({
        uri,
        name: word(name),
        ...(title === undefined ? {} : { title: word(title) }),
        description: word(description ?? resource.description),
        mimeType: resource.mimeType ?? json,
      }));
    }),
  );
  return [...fixed, ...named.flat()];
}

/** Text from outside as a list shows it. */
function word(text: string): string {
  return visible(text).slice(0, longestWord);
}

function pageOf(all: readonly ResourceJson[], cursor: string | undefined, size: number) {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new InputError('cursor is not one that this server gave', 'Pass nextCursor unchanged.');
  }
  const end = Number(cursor ?? 0) + size;
  return {
    resources: all.slice(end - size, end),
    ...(end < all.length ? { nextCursor: String(end) } : {}),
  };
}

async function read<Deps>(
  { resources, session, setup }: Serving<Deps>,
  uri: string,
  signal: AbortSignal,
): Promise<ReadResourceResult> {
  for (const { open, mimeType } of resources) {
    const opened = open(uri);
    if (opened === undefined) continue;
    const warnings: string[] = [];
    const value = await opened(session.caller.deps, {
      signal,
      mode: session.selection.mode,
      tools: selectTools(setup.app, session.selection).map((tool) => tool.name),
      warn: (sentence) => warnings.push(visible(sentence)),
    });
    if (value === undefined) break;
    return { contents: [{ uri, ...show(setup, value, { mimeType, warnings }) }] };
  }
  throw new ToolError({
    code: 'NOT_FOUND',
    message: `There is no resource ${uri.slice(0, 200)}`,
    hint: 'See resources/list and resources/templates/list for what there is.',
  });
}

interface Showing {
  readonly mimeType: string | undefined;
  readonly warnings: readonly string[];
}

function show<Deps>(
  { app: { secrets, conceal }, budget }: Setup<Deps>,
  value: unknown,
  { mimeType, warnings }: Showing,
) {
  if (mimeType !== undefined && typeof value === 'string') {
    return { mimeType, text: fitText(visible(value), budget) };
  }
  const fitted = fitJson(clean(value, { secrets, conceal }), budget, warnings);
  return { mimeType: json, text: JSON.stringify(fitted) };
}
