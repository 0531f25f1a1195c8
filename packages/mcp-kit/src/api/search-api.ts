import MiniSearch from 'minisearch';
import * as z from 'zod';
import { defineTool, type Tool } from '../define-tool.ts';
import { words } from '../input/schemas.ts';
import { cut } from '../output/answer.ts';
import { from, view } from '../output/view.ts';
import type { ApiOperation } from './operation.ts';

const OperationView = view<ApiOperation>({
  id: z.string(),
  method: z.string(),
  path: z.string(),
  effect: z.string(),
  query: from(z.string(), ({ query }) => query.join(' ') || undefined),
  body: from(z.string(), ({ body }) => body || undefined),
  scope: from(z.string(), ({ scope }) => scope || undefined),
});

/** The tool that finds operations of an API by words. */
export function searchApi<Deps>(apiName: string, operations: readonly ApiOperation[]): Tool<Deps> {
  let index: Index | undefined;
  return defineTool({
    name: 'search_api',
    title: `Search the ${apiName} API`,
    toolset: 'api',
    isDefault: true,
    effect: 'read',
    description: `Find operations of the ${apiName} API by words, for what no other tool does. Call one with call_api.`,
    input: { query: words(200).describe('What to do, such as "create override"') },
    list: true,
    output: { plural: 'operations', item: OperationView, order: 'best match first' },
    async run({ query }, _deps: Deps, { page }) {
      index ??= buildIndex(operations);
      return cut(index(query), page);
    },
  });
}

type Index = (query: string) => readonly ApiOperation[];

function buildIndex(operations: readonly ApiOperation[]): Index {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const search = new MiniSearch<ApiOperation>({
    fields: ['id', 'path', 'method', 'effect'],
    processTerm: (term) => stem(term.toLowerCase()),
    tokenize: (text) => text.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(/[^A-Za-z\d]+/),
    searchOptions: { boost: { id: 2 }, prefix: (term) => term.length > 3, fuzzy: 0.15 },
  });
  search.addAll([...operations]);
  return (query) => {
    // An id asked for by name stands before those that hold its words more often.
    const named = byId.get(query.trim());
    const found = search.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
    return named === undefined ? found : [named, ...found.filter((other) => other !== named)];
  };
}

/** Folds plurals, so that "incidents" finds `/incidents/{id}` and `getIncident` alike. */
function stem(term: string): string {
  return term
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|tus|x)es$/, '')
    .replace(/([^s])s$/, '$1');
}
