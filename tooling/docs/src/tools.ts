import { describeTool } from 'mcp-kit';
import { code, table } from './markdown.ts';
import type { Server, Tool } from './servers.ts';

type Schema = Readonly<Record<string, unknown>>;

const everything = { mode: 'read_write', maxLimit: 500 } as const;

const neverCalled = (): never => {
  throw new Error('Pages call no tools');
};

/** The page of a server: its toolsets and every tool with what it costs. */
export function toolsPage({ name, title, app, tokens }: Server): string {
  const toolsets = Object.entries(app.toolsets).map(([set, { description }]) => {
    const own = app.tools.filter(({ toolset }) => toolset === set);
    const defaults = own.filter(({ isDefault }) => isDefault);
    return [
      `[${set}](${name}/${set}.md)`,
      description,
      String(own.length),
      String(defaults.length),
      String(sum(own, tokens)),
    ];
  });
  const defaults = app.tools.filter(({ isDefault }) => isDefault);
  return [
    `# Tools of ${name}`,
    `${app.tools.length} tools for ${title} in ${toolsets.length} toolsets. ${defaults.length} are on by default, reading and writing together. They cost ${sum(defaults, tokens)} tokens; all tools cost ${sum(app.tools, tokens)}. Tokens are those of name, description and input schema in the o200k encoding.`,
    '## Toolsets',
    table(['Toolset', 'For', 'Tools', 'On by default', 'Tokens'], toolsets),
    '## Every tool',
    table(
      ['Tool', 'Effect', 'Toolset', 'On by default', 'Tokens'],
      app.tools.map((tool) => [
        `[${tool.name}](${name}/${tool.toolset}.md#${tool.name})`,
        effectOf(tool),
        tool.toolset,
        tool.isDefault ? 'yes' : '',
        String(tokens[tool.name] ?? 0),
      ]),
    ),
  ].join('\n\n');
}

/** The page of a toolset: each tool with its parameters and the fields of its answer. */
export function toolsetPage({ name, app, tokens }: Server, set: string): string {
  const own = app.tools.filter(({ toolset }) => toolset === set);
  return [
    `# ${name}: ${set}`,
    `${capital(app.toolsets[set]?.description ?? '')}. \`--toolsets ${set}\` switches on these tools and no others; [toolsets](../../toolsets.md) says how to combine them.`,
    ...own.map((tool) => section(tool, tokens[tool.name] ?? 0)),
  ].join('\n\n');
}

function section(tool: Tool, tokens: number): string {
  const {
    description = '',
    inputSchema,
    outputSchema,
  } = describeTool({ ...tool, prepare: neverCalled }, everything);
  const parameters = rowsOf(inputSchema);
  return [
    `## ${tool.name}`,
    escaped(description),
    `Effect: ${effectOf(tool)}. ${tool.isDefault ? 'On by default' : 'Off by default'}. ${tokens} tokens.${formerOf(tool)}`,
    parameters.length === 0
      ? 'It takes no parameters.'
      : table(['Parameter', 'Type', 'Default', 'Meaning'], parameters),
    answerOf(tool, outputSchema ?? {}),
  ].join('\n\n');
}

function rowsOf(inputSchema: Schema): readonly (readonly string[])[] {
  const required = new Set(listOf(inputSchema['required']).map(String));
  return Object.entries(objectOf(inputSchema['properties'])).map(([name, value]) => {
    const schema = objectOf(value);
    const standard = schema['default'];
    return [
      required.has(name) ? `\`${name}\` (required)` : `\`${name}\``,
      typeOf(schema),
      standard === undefined ? '' : code(JSON.stringify(standard)),
      textOf(schema['description']),
    ];
  });
}

function answerOf({ plural }: Tool, outputSchema: Schema): string {
  const list = objectOf(objectOf(outputSchema['properties'])[plural]);
  const fields = Object.keys(objectOf(objectOf(list['items'])['properties']));
  const named = fields.length === 0 ? '' : `; fields: ${fields.map(code).join(', ')}`;
  return `Answer: a list under \`${plural}\`${named}.`;
}

function typeOf(schema: Schema): string {
  const choices = listOf(schema['enum']);
  if (choices.length > 0) return choices.map((each) => code(String(each))).join(', ');
  const alternatives = listOf(schema['anyOf']);
  if (alternatives.length > 0)
    return alternatives.map((each) => typeOf(objectOf(each))).join(' or ');
  if (schema['type'] === 'array') return `list of ${typeOf(objectOf(schema['items'])) || 'any'}`;
  if (schema['const'] !== undefined) return code(String(schema['const']));
  return `${textOf(schema['type']) || 'any'}${rangeOf(schema)}`;
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}

function formerOf({ formerNames }: Tool): string {
  const names = Object.entries(formerNames).map(([name, implied]) => {
    const given = Object.entries(implied).map(([key, value]) => `${key} ${value}`);
    return `\`${name}\`${given.length === 0 ? '' : ` (${given.join(', ')})`}`;
  });
  return names.length === 0 ? '' : ` It can also be called ${names.join(', ')}.`;
}

function effectOf({ effect }: Tool): string {
  return effect === 'by-input' ? 'by its arguments' : effect;
}

function sum(tools: readonly Tool[], tokens: Readonly<Record<string, number>>): number {
  return tools.reduce((total, { name }) => total + (tokens[name] ?? 0), 0);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Outside tables too, what looks like a tag would be taken for one. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');
}

function objectOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
