import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineTool } from '../define-tool.ts';
import {
  account,
  clientOf,
  type Deps,
  eras,
  listIncidents,
  serviceOf,
} from '../incidents.fixture.ts';
import { callTool } from '../testing/call-tool.ts';
import { cut } from './answer.ts';
import { estimateTokens } from './budget.ts';
import { compose, type Presentation } from './compose.ts';
import { from, view } from './view.ts';

/** Room that is kept for the metadata. */
const reserved = 300;

const NoteView = view<object>({
  id: z.string(),
  text: z.string(),
  url: z.string().regex(/^https:\S+$/),
  author: z.object({ id: z.string(), name: z.string().nullable() }),
  signing_secret: z.string(),
});

function present(over: Partial<Presentation<object>>): Presentation<object> {
  return {
    plural: 'notes',
    item: NoteView,
    fields: undefined,
    isList: true,
    budget: 0,
    secrets: new Set(['signing_secret']),
    describe: (count) => `${count} notes`,
    warnings: [],
    seal: (token) => `sealed.${token}`,
    ...over,
  };
}

const Page = z.object({
  metadata: z.object({ next_cursor: z.string().optional() }),
  incidents: z.array(z.object({ id: z.string() })),
});

/** Ids of all incidents, read with as many calls as it takes. */
async function walk(deps: Deps, budget: number, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const args = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const page = Page.parse(await callTool(listIncidents, args, deps, { budget }));
    ids.push(...page.incidents.map(({ id }) => id));
    cursor = page.metadata.next_cursor;
  } while (cursor !== undefined);
  return ids;
}

test.each([1, 310, 330, 400, 1000, 0])('a budget of %i tokens loses no row', async (budget) => {
  const deps = account(60);

  const ids = await walk(deps, budget, 25);

  expect(ids).toEqual(deps.incidents.map(({ id }) => id));
});

test('any list comes whole and once through any budget and limit', async () => {
  const sizes = fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 600 }),
    fc.integer({ min: 1, max: 50 }),
  );

  await fc.assert(
    fc.asyncProperty(sizes, async ([count, budget, limit]) => {
      const deps = account(count);

      expect(await walk(deps, budget, limit)).toEqual(deps.incidents.map(({ id }) => id));
    }),
  );
});

test.each(eras)('a %s client sees where and why a list was cut', async (era) => {
  const client = await clientOf(serviceOf([listIncidents], account(50), { budget: 400 }), era);

  const { structuredContent } = await client.callTool({
    name: 'list_incidents',
    arguments: { limit: 40 },
  });
  const page = Page.parse(structuredContent);

  expect(page.incidents.length).toBeLessThan(40);
  expect(structuredContent).toMatchObject({
    metadata: {
      count: page.incidents.length,
      description: `${page.incidents.length} incidents, newest first`,
      has_more: true,
      next_cursor: expect.any(String),
      warnings: [
        `Cut after ${page.incidents.length} of 40 rows to stay within the token budget: go on with next_cursor`,
      ],
    },
  });
  expect(estimateTokens(structuredContent)).toBeLessThanOrEqual(400);
});

test('a list that cannot be resumed says that there is more', () => {
  const items = Array.from({ length: 50 }, (_, index) => ({
    id: `N${index}`,
    text: 'x'.repeat(40),
  }));

  const { metadata } = compose({ items }, present({ budget: 400 }));
  const single = compose({ items }, present({ budget: 400, isList: false }));

  expect(metadata).toMatchObject({ has_more: true });
  expect(metadata).not.toHaveProperty('next_cursor');
  expect(metadata.warnings).toEqual([
    expect.stringMatching(/: ask for fewer fields to see the rest$/),
  ]);
  expect(single.metadata.warnings).toEqual([expect.stringMatching(/token budget$/)]);
});

test('one huge item is trimmed in its longest text, and marked', () => {
  const items = [{ id: 'N1', text: 'word '.repeat(50_000) }, { id: 'N2' }];

  const { metadata, notes } = compose(
    cut(items, { limit: 2, cursor: undefined }),
    present({ budget: 1000 }),
  );

  expect(notes).toEqual([{ id: 'N1', text: expect.stringMatching(/… \[\d+ more characters\]$/) }]);
  expect(estimateTokens(notes)).toBeLessThanOrEqual(1000 - reserved + 2);
  expect(metadata).toMatchObject({
    count: 1,
    next_cursor: 'sealed.1',
    warnings: [
      'The longest texts of this item were shortened or left out to fit',
      'Cut after 1 of 2 rows to stay within the token budget: go on with next_cursor',
    ],
  });
});

test('a text that makes sense only whole is left out rather than cut', () => {
  const items = [{ id: 'N1', url: `https://example.com/${'a1'.repeat(5000)}` }];

  const { notes } = compose({ items }, present({ budget: 1000 }));

  expect(notes).toEqual([{ id: 'N1' }]);
});

test('an item that stays too large is shown, with a warning', () => {
  const text = Array.from({ length: 400 }, (_, index) => index);
  const Numbers = view<object>({ text: z.array(z.int()) });

  const { metadata, notes } = compose(
    { items: [{ text }] },
    present({ budget: 400, item: Numbers }),
  );

  expect(notes).toEqual([{ text }]);
  expect(metadata.warnings).toEqual([
    'This item alone is larger than an answer should be; ask for fewer fields',
  ]);
  expect(metadata).not.toHaveProperty('has_more');
});

test('without a budget nothing is cut', () => {
  const items = Array.from({ length: 500 }, () => ({ id: 'N1', text: 'x'.repeat(1000) }));

  expect(compose({ items }, present({})).metadata).toEqual({
    count: 500,
    description: '500 notes',
  });
});

test('odd fields are left out with one warning for all rows', () => {
  const items = [{ id: 'N1', text: 5 }, { id: 'N2', text: {}, url: 'nowhere' }, { id: 'N3' }];

  const { metadata, notes } = compose({ items }, present({}));

  expect(notes).toEqual([{ id: 'N1' }, { id: 'N2' }, { id: 'N3' }]);
  expect(metadata.warnings).toEqual([
    'Left out where the API sent something unexpected: text, url',
  ]);
});

test('a pick that throws costs its field, not the list', async () => {
  const tool = defineTool({
    name: 'list_notes',
    toolset: 'incidents',
    effect: 'read',
    description: 'List notes.',
    input: {},
    output: {
      plural: 'notes',
      item: view<{ readonly id: string }>({
        id: z.string(),
        words: from(z.unknown(), ({ id }: { readonly id: string }) => id.split(' ').length),
      }),
    },
    run: async () => ({ items: [{ id: 'one two' }, JSON.parse('{}')] }),
  });

  const answer = await callTool(tool, {}, {});

  expect(answer).toEqual({
    metadata: {
      count: 2,
      description: '2 notes',
      warnings: ['Left out where the API sent something unexpected: words'],
    },
    notes: [{ id: 'one two', words: 2 }, {}],
  });
});

test('what is shown is clean and masked', () => {
  const items = [{ id: 'N\u200B1', text: 'a\u202Eb\u0007', signing_secret: 'whsec_1' }];

  const { notes } = compose({ items }, present({}));

  expect(notes).toEqual([{ id: 'N1', text: 'ab', signing_secret: '(masked)' }]);
});

test('a null deep in a field stays where the schema asks for it', () => {
  const items = [{ id: 'N1', author: { id: 'U1', name: null } }];

  const { metadata, notes } = compose({ items }, present({}));

  expect(notes).toEqual([{ id: 'N1', author: { id: 'U1', name: null } }]);
  expect(metadata).not.toHaveProperty('warnings');
});

test('a value that no longer fits once it is masked is left out', () => {
  const Numbers = view<object>({ id: z.string(), signing_secret: z.int() });

  const { notes } = compose(
    { items: [{ id: 'N1', signing_secret: 4711 }] },
    present({ item: Numbers }),
  );

  expect(notes).toEqual([{ id: 'N1' }]);
});
