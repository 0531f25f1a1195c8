import {
  classesOf,
  type Documented,
  type DocumentedClass,
  declarationsOf,
  functionsOf,
} from 'api-snapshot/declarations';
import {
  operationInputs as ofPagerDuty,
  PagerDuty,
  operations as pagerdutyOperations,
} from 'pagerduty-sdk';
import {
  operationInputs as ofPingera,
  Pingera,
  operations as pingeraOperations,
} from 'pingera-sdk';
import { code, table } from './markdown.ts';

/** A client, what its operations are called, and how a caller names it. */
interface Sdk {
  readonly name: 'pagerduty-sdk' | 'pingera-sdk';
  readonly variable: string;
  readonly client: object;
  readonly keys: ReadonlyMap<string, string>;
  readonly effects: Readonly<Record<string, { readonly effect: string }>>;
}

const sdks: readonly Sdk[] = [
  {
    name: 'pagerduty-sdk',
    variable: 'pagerduty',
    client: new PagerDuty({ token: 'none' }),
    keys: keysOf(ofPagerDuty),
    effects: pagerdutyOperations,
  },
  {
    name: 'pingera-sdk',
    variable: 'pingera',
    client: new Pingera({ apiKey: 'none' }),
    keys: keysOf(ofPingera),
    effects: pingeraOperations,
  },
];

function keysOf(inputs: Readonly<Record<string, readonly [string, ...unknown[]]>>) {
  return new Map(Object.entries(inputs).map(([key, [id]]) => [id, key]));
}

/** The pages of both clients: every method of every resource, and every operation. */
export function sdkPages(): readonly (readonly [name: string, text: string])[] {
  return sdks.map((sdk) => [sdk.name, sdkPage(sdk)]);
}

function sdkPage(sdk: Sdk): string {
  const declarations = declarationsOf(sdk.name);
  const classes = new Map([...declarations.values()].flatMap((text) => [...classesOf(text)]));
  const resources = resourcesOf(sdk.client, '', classes);
  const methods = resources.reduce((sum, { methods: { length } }) => sum + length, 0);
  return [
    `# API of ${sdk.name}`,
    `${resources.length} resources with ${methods} methods for ${sdk.keys.size} operations, and the functions beside the client. \`${sdk.variable}\` is the client. The types of every parameter and answer are in the package; an editor shows them.`,
    '## Resources',
    ...resources.map((resource) => resourceSection(sdk, resource)),
    '## Functions',
    table(['Function', 'What it does'], functionRows(declarations)),
    '## Operations',
    `For \`${sdk.variable}.request\` and \`${sdk.variable}.paginate\`.`,
    table(
      ['Key', 'Operation', 'Effect'],
      [...sdk.keys].map(([id, key]) => [code(key), code(id), sdk.effects[key]?.effect ?? '']),
    ),
  ].join('\n\n');
}

interface Resource extends DocumentedClass {
  readonly path: string;
}

/** The resources below a client or resource: members that are instances of documented classes. */
function resourcesOf(
  owner: object,
  prefix: string,
  classes: ReadonlyMap<string, DocumentedClass>,
): readonly Resource[] {
  return Object.entries(owner).flatMap(([name, member]: [string, unknown]) => {
    if (typeof member !== 'object' || member === null) return [];
    const found = classes.get(member.constructor.name);
    if (found === undefined) return [];
    const path = `${prefix}${name}`;
    return [{ ...found, path }, ...resourcesOf(member, `${path}.`, classes)];
  });
}

function resourceSection({ keys }: Sdk, { path, words, methods }: Resource): string {
  const rows = methods.map((method) => [
    code(`${method.name}(${method.parameters.join(', ')})`),
    wordsOf(method),
    idsIn(method, keys)
      .map((id) => code(keys.get(id) ?? ''))
      .join(', '),
    method.throws.replace(/^\w+ /, '').replace(/\.$/, ''),
  ]);
  return [
    `### ${path}`,
    words,
    ...(rows.length === 0 ? [] : [table(['Method', 'What it does', 'Request', 'Statuses'], rows)]),
  ].join('\n\n');
}

function idsIn({ words }: Documented, keys: ReadonlyMap<string, string>): readonly string[] {
  return [...words.matchAll(/`(\w+)`/g)].map(([, id = '']) => id).filter((id) => keys.has(id));
}

/** The sentence without the operation, which has a column of its own. */
function wordsOf({ words }: Documented): string {
  return words.replace(/ ?Operations? `[^.]*\./, '');
}

/** Functions that the entry exports, by name. */
function functionRows(declarations: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const entry = declarations.get('index.d.ts') ?? '';
  return [...declarations.values()]
    .flatMap(functionsOf)
    .filter(({ name }) => new RegExp(`[{,] ${name}\\b`).test(entry))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, parameters, words }) => [code(`${name}(${parameters.join(', ')})`), words]);
}
