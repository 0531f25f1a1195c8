import { idParameters } from 'mcp-kit/testing';
import { expect, test } from 'vitest';
import { serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

const account = { current_user_context: false };
/** Every parameter of every tool that takes an id or a name. */
const parameters = tools.flatMap(({ name: tool, shape }) =>
  idParameters(shape).map((parameter) => ({ tool, ...parameter })),
);

const noIds: readonly (readonly [words: string, value: unknown])[] = [
  ['a way out of the path', '../users'],
  ['a longer path', 'PX/notes'],
  ['an escaped path', 'PX%2Fnotes'],
  ['a query', 'PX?include[]=body'],
  ['a fragment', 'PX#'],
  ['empty', ''],
  ['a space', ' '],
  ['10 kB', 'P'.repeat(10_240)],
  ['a null byte', 'PX\u0000'],
  ['a line break', 'PX\nPY'],
  ['a hidden character', 'PX\u200b'],
  ['of other letters', 'ＰＸ'],
  ['an object', { id: 'PX' }],
  ['a yes', true],
  ['a number past all digits', 1e21],
];

test('every parameter called an id is read as one', () => {
  const called = tools.flatMap(({ name, shape }) =>
    Object.keys(shape)
      .filter((parameter) => /_ids?$/.test(parameter))
      .map((parameter) => `${name} ${parameter}`),
  );

  const read = new Set(parameters.map(({ tool, name }) => `${tool} ${name}`));
  // A status page is looked up among the pages, whatever it is called by.
  const plain = called.filter((each) => !read.has(each) && !each.endsWith(' page_id'));
  expect(plain).toEqual([]);
});

test.each(parameters.filter(({ isNamed }) => !isNamed))(
  '$tool refuses a $name that is no id, and sends nothing',
  async ({ tool, name, isList }) => {
    const { call, sent } = await serve();

    for (const [words, value] of noIds) {
      const { error, metadata } = await call(tool, { [name]: isList ? [value] : value });

      expect([words, error?.code]).toEqual([words, expect.stringMatching(/^INVALID_/)]);
      expect(error?.message).toContain(`${name} = `);
      expect(error?.message.length).toBeLessThan(1000);
      expect(metadata.count).toBe(0);
    }
    expect(sent).toEqual([]);
  },
);

const noNames = new Set([
  'empty',
  'a space',
  '10 kB',
  'a null byte',
  'a line break',
  'a hidden character',
  'an object',
]);
const neitherIdNorName = noIds.filter(([words]) => noNames.has(words));

test.each(parameters.filter(({ isNamed }) => isNamed))(
  '$tool refuses a $name that is neither id nor name, and sends nothing',
  async ({ tool, name, isList }) => {
    const { call, sent } = await serve();

    for (const [words, value] of neitherIdNorName) {
      const { error } = await call(tool, { [name]: isList ? [value] : value });

      expect([words, error?.code]).toEqual([words, expect.stringMatching(/^INVALID_/)]);
      expect(error?.message).toMatch(new RegExp(`${name}|and \\d+ more`));
    }
    expect(sent).toEqual([]);
  },
);

const idLists = [
  ['list_incidents', 'team_ids', 'INVALID_TEAM_ID'],
  ['list_incidents', 'service_ids', 'INVALID_SERVICE_ID'],
  ['list_incidents', 'user_ids', 'INVALID_USER_ID'],
  ['list_oncalls', 'schedule_ids', 'INVALID_SCHEDULE_ID'],
  ['list_oncalls', 'user_ids', 'INVALID_USER_ID'],
  ['list_oncalls', 'escalation_policy_ids', 'INVALID_ESCALATION_POLICY_ID'],
] as const;

test.each(idLists)('%s with %s of which none exists is %s', async (name, parameter, code) => {
  const { call, sent } = await serve();

  const { error } = await call(name, { ...account, [parameter]: ['../x', 'PX?include[]=body'] });

  expect(error?.code).toBe(code);
  expect(error?.message).toContain('../x');
  expect(sent.every((line) => /^GET \/(v3\/)?\w+\?(query=|limit=)/.test(line))).toBe(true);
});

test.each(idLists)('%s drops an unknown name from %s with a warning', async (name, parameter) => {
  const { call, sent } = await serve();

  const { error, metadata } = await call(name, { ...account, [parameter]: ['../x', 'P00GOOD'] });

  expect(error).toBeUndefined();
  expect(metadata.warnings?.[0]).toMatch(/^Ignored: There is no .* "\.\.\/x"/);
  expect(sent.at(-1)).toContain(`?${parameter}[]=P00GOOD&`);
});

test('a value that a list may not have is dropped with a warning that says what it may', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('list_incidents', {
    ...account,
    statuses: ['triggered', 'open', 'ACKNOWLEDGED'],
    fields: ['status'],
  });

  expect(metadata.warnings).toEqual([
    'Ignored: statuses = "open": Invalid option: expected one of "triggered"|"acknowledged"|"resolved"',
  ]);
  expect(sent.at(-1)).toContain('?statuses[]=triggered&statuses[]=acknowledged&');
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['triggered', 'acknowledged']));
});

test.each([
  ['statuses', ['open', 'closed'], '"triggered"|"acknowledged"|"resolved"'],
  ['statuses', [], 'statuses is an empty list'],
  ['urgencies', ['critical'], '"high"|"low"'],
  ['urgencies', 'critical', '"high"|"low"'],
])('%s = %j is an error: a filter never widens', async (parameter, value, message) => {
  const { call, sent } = await serve();

  const { error } = await call('list_incidents', { ...account, [parameter]: value });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test.each([
  'yesterday',
  '03/04/2026',
  '2026-02-30',
  '2026-13-01',
  '2026-3-1',
  '2026-03-01T25:00:00Z',
  '2026-03-01T10:00:00+99:00',
  '',
  'x'.repeat(10_240),
  1_772_323_200,
  ['2026-03-01'],
])('%j is no date', async (value) => {
  const { call, sent } = await serve();

  for (const name of ['list_incidents', 'list_oncalls']) {
    for (const parameter of ['since', 'until']) {
      const { error } = await call(name, { ...account, [parameter]: value });

      expect(error?.code).toBe('INVALID_INPUT');
      expect(error?.message).toContain(`${parameter} = `);
      expect(error?.message.length).toBeLessThan(300);
    }
  }
  expect(sent).toEqual([]);
});

test.each([
  [
    { since: '2026-03-02', until: '2026-03-01' },
    'until = 2026-03-01T00:00:00.000Z is not after since = 2026-03-02T00:00:00.000Z',
  ],
  [
    { since: '2025-06-01', until: '2026-01-01' },
    'Incidents can be listed for 6 months at most: 2025-06-01T00:00:00.000Z to 2026-01-01T00:00:00.000Z is more',
  ],
  [
    { since: '2025-06-01' },
    'Incidents can be listed for 6 months at most: 2025-06-01T00:00:00.000Z to now is more',
  ],
])('list_incidents refuses the range %j', async (range, message) => {
  const { call, sent } = await serve();

  const { error } = await call('list_incidents', { ...account, ...range });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message });
  expect(sent).toEqual([]);
});

test.each<[args: Record<string, unknown>, message: string]>([
  [{ team_id: ['PX'] }, 'there is no parameter team_id; did you mean team_ids?'],
  [{ nonsense: 1 }, 'there is no parameter nonsense'],
  [{ __proto__x: 1 }, 'there is no parameter __proto__x'],
  [{ limit: 0 }, 'limit = 0'],
  [{ limit: -1 }, 'limit = -1'],
  [{ limit: 2.5 }, 'limit = 2.5'],
  [{ limit: 501 }, 'limit = 501: at most 500'],
  [{ limit: 'many' }, 'limit = "many"'],
  [{ limit: [1, 2] }, 'limit = [1,2]'],
  [{ cursor: '' }, 'cursor'],
  [{ cursor: 'x'.repeat(10_000) }, 'cursor'],
  [{ sort: 'random' }, '"newest"|"oldest"|"urgency"'],
  [{ current_user_context: 'perhaps' }, 'current_user_context = "perhaps"'],
  [{ limit: 0, sort: 'random' }, 'limit = 0'],
])('list_incidents refuses %j by name', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('list_incidents', { ...account, ...args });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test.each([
  ['list_incident', 'Did you mean list_incidents?'],
  ['make_coffee', 'tools/list'],
  ['toString', 'tools/list'],
  ['__proto__', 'tools/list'],
  ['', 'tools/list'],
  ['x'.repeat(10_240), 'tools/list'],
])('there is no tool %s', async (name, hint) => {
  const { call } = await serve();

  const { error } = await call(name);

  expect(error?.code).toBe('NOT_FOUND');
  expect(error?.hint).toContain(hint);
  expect(error?.message.length).toBeLessThan(300);
});
