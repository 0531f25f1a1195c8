import type { Tool } from './define-tool.ts';
import { ToolError } from './errors.ts';
import { closest } from './text.ts';
import type { Effect } from './tool.ts';

export const modes = ['read_only', 'read_write'] as const;
export type Mode = (typeof modes)[number];

/** Which tools a server offers. */
export interface Selection {
  readonly mode: Mode;
  /** Names of toolsets, `all` among them; the defaults where absent. */
  readonly toolsets: readonly string[] | undefined;
  /** Tools added one by one. */
  readonly tools: readonly string[];
  /** Tools taken away, whatever else is said. */
  readonly excludeTools: readonly string[];
  /** What one caller wants to see of all that; it takes away, and never adds. */
  readonly within?: Within;
}

/** A part of a selection. */
export interface Within {
  /** Toolsets to keep; all where absent. */
  readonly toolsets?: readonly string[] | undefined;
  /** Tools to keep; all where absent. */
  readonly tools?: readonly string[] | undefined;
}

/** The tools a server has, and how they are grouped. */
export interface Catalogue<Deps> {
  readonly tools: readonly Tool<Deps>[];
  /** Every toolset: what it is for, and whether it is on unless told otherwise. */
  readonly toolsets: Readonly<Record<string, Toolset>>;
}

export interface Toolset {
  readonly description: string;
  readonly isDefault: boolean;
}

/** The tools that a selection lists, in the catalogue's order. */
export function selectTools<Deps>(
  { tools, toolsets }: Catalogue<Deps>,
  selection: Selection,
): readonly Tool<Deps>[] {
  return tools.filter((tool) => {
    if (!isWithin(tool, selection.within)) return false;
    if (selection.excludeTools.includes(tool.name)) return false;
    if (!isAllowed(tool.effect, selection.mode)) return false;
    if (selection.tools.includes(tool.name)) return true;
    return selection.toolsets === undefined
      ? selection.tools.length === 0 && toolsets[tool.toolset]?.isDefault === true
      : selection.toolsets.includes('all') || selection.toolsets.includes(tool.toolset);
  });
}

function isWithin<Deps>(tool: Tool<Deps>, within: Within = {}): boolean {
  const { toolsets, tools } = within;
  if (toolsets?.includes(tool.toolset) === false && !toolsets.includes('all')) return false;
  return tools?.includes(tool.name) !== false;
}

/** Names in a selection that stand for nothing, with what was meant. */
export function unknownNames<Deps>(
  { tools, toolsets }: Catalogue<Deps>,
  selection: Selection,
): readonly string[] {
  const toolNames = tools.map(({ name }) => name);
  const setNames = ['all', ...Object.keys(toolsets)];
  const { within = {} } = selection;
  return [
    ...wrong('toolset', [...(selection.toolsets ?? []), ...(within.toolsets ?? [])], setNames),
    ...wrong(
      'tool',
      [...selection.tools, ...selection.excludeTools, ...(within.tools ?? [])],
      toolNames,
    ),
  ];
}

/** The tool of that name, or a {@link ToolError} that says why it cannot be called here. */
export function findTool<Deps>(
  catalogue: Catalogue<Deps>,
  selection: Selection,
  name: string,
): Tool<Deps> {
  const tool = catalogue.tools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw noSuchTool(catalogue, name);
  checkEffect(tool.effect, selection.mode, name);
  if (selectTools(catalogue, selection).includes(tool)) return tool;
  throw new ToolError({
    code: 'NOT_SUPPORTED',
    message: `${name} is not switched on in this server`,
    hint: `Its owner can start the server with --toolsets ${tool.toolset} or --tools ${name}.`,
  });
}

/** Refuses an effect that the mode does not allow. */
export function checkEffect(effect: Effect | 'by-input', mode: Mode, what: string): void {
  if (isAllowed(effect, mode)) return;
  throw new ToolError({
    code: 'READ_ONLY',
    message: `${what} changes things, and this server is read-only`,
    hint: 'Nothing was changed. Its owner can start the server with --mode read_write.',
  });
}

function isAllowed(effect: Effect | 'by-input', mode: Mode): boolean {
  return effect === 'read' || effect === 'by-input' || mode === 'read_write';
}

function noSuchTool<Deps>({ tools }: Catalogue<Deps>, name: string): ToolError {
  const guess = closest(
    name,
    tools.map((tool) => tool.name),
  );
  return new ToolError({
    code: 'NOT_FOUND',
    message: `There is no tool ${name.slice(0, 64)}`,
    hint: guess === undefined ? 'See tools/list for what there is.' : `Did you mean ${guess}?`,
  });
}

function wrong(kind: string, given: readonly string[], known: readonly string[]): string[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const guess = closest(name, known);
      const help = guess === undefined ? `there are ${known.join(', ')}` : `did you mean ${guess}?`;
      return `there is no ${kind} ${name}: ${help}`;
    });
}
