import type { Tool } from './define-tool.ts';
import { ToolError } from './errors.ts';
import { closest } from './text.ts';
import type { Effect } from './tool.ts';

export const modes = ['read_only', 'read_write'] as const;
export type Mode = (typeof modes)[number];

/** Which tools a server offers. */
export interface Selection {
  readonly mode: Mode;
  /** Names of toolsets, or `all`, or `default`; the default tools where absent. */
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
  /** Toolsets to keep, or `all`, or `default`; all where absent. */
  readonly toolsets?: readonly string[] | undefined;
  /** Tools to keep; all where absent. */
  readonly tools?: readonly string[] | undefined;
}

/** The tools a server has, and how they are grouped. */
export interface Catalogue<Deps> {
  readonly tools: readonly Tool<Deps>[];
  readonly toolsets: Readonly<Record<string, Toolset>>;
}

export interface Toolset {
  /** What it is for. */
  readonly description: string;
}

/** A tool by a name that it has or had. */
export interface Named<Deps> {
  readonly tool: Tool<Deps>;
  /** Arguments that the name implies. */
  readonly implied: Readonly<Record<string, unknown>>;
}

/** Names that `--toolsets` takes besides those of toolsets. */
const setWords = ['all', 'default'] as const;

/** The tools that a selection lists, in the catalogue's order. */
export function selectTools<Deps>(
  { tools }: Catalogue<Deps>,
  selection: Selection,
): readonly Tool<Deps>[] {
  return tools.filter((tool) => {
    if (!isWithin(tool, selection.within)) return false;
    if (selection.excludeTools.includes(tool.name)) return false;
    if (!isAllowed(tool.effect, selection.mode)) return false;
    if (selection.tools.includes(tool.name)) return true;
    return selection.toolsets === undefined
      ? selection.tools.length === 0 && tool.isDefault
      : isInSets(tool, selection.toolsets);
  });
}

function isInSets<Deps>({ toolset, isDefault }: Tool<Deps>, names: readonly string[]): boolean {
  if (names.includes('all') || names.includes(toolset)) return true;
  return isDefault && names.includes('default');
}

function isWithin<Deps>(tool: Tool<Deps>, { toolsets, tools }: Within = {}): boolean {
  if (toolsets !== undefined && !isInSets(tool, toolsets)) return false;
  return tools?.includes(tool.name) !== false;
}

/** Names in a selection that stand for nothing, with what was meant. */
export function unknownNames<Deps>(
  { tools, toolsets }: Catalogue<Deps>,
  selection: Selection,
): readonly string[] {
  const toolNames = tools.map(({ name }) => name);
  const setNames = [...setWords, ...Object.keys(toolsets)];
  const guessTool = (name: string) => guessName(tools, name);
  const guessSet = (name: string) => closest(name, setNames);
  const { within = {} } = selection;
  return [
    ...wrong({ kind: 'toolset', known: setNames, guess: guessSet }, [
      ...(selection.toolsets ?? []),
      ...(within.toolsets ?? []),
    ]),
    ...wrong({ kind: 'tool', known: toolNames, guess: guessTool }, [
      ...selection.tools,
      ...selection.excludeTools,
      ...(within.tools ?? []),
    ]),
  ];
}

/** The tool that has that name, or had it once. */
export function toolNamed<Deps>(
  tools: readonly Tool<Deps>[],
  name: string,
): Named<Deps> | undefined {
  const current = tools.find((tool) => tool.name === name);
  if (current !== undefined) return { tool: current, implied: {} };
  const tool = tools.find(({ formerNames }) => Object.hasOwn(formerNames, name));
  return tool && { tool, implied: tool.formerNames[name] ?? {} };
}

/** The tool of that name, or a {@link ToolError} that says why it cannot be called here. */
export function findTool<Deps>(
  catalogue: Catalogue<Deps>,
  selection: Selection,
  name: string,
): Named<Deps> {
  const named = toolNamed(catalogue.tools, name);
  if (named === undefined) throw noSuchTool(catalogue, name);
  const { tool } = named;
  checkEffect(tool.effect, selection.mode, name);
  if (selectTools(catalogue, selection).includes(tool)) return named;
  const sets = selection.toolsets ?? ['default'];
  throw new ToolError({
    code: 'NOT_SUPPORTED',
    message: `${name} is not switched on in this server`,
    hint: `Its owner can start the server with --toolsets ${[...sets, tool.toolset].join(',')} or --tools ${tool.name}.`,
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
  const guess = guessName(tools, name);
  return new ToolError({
    code: 'NOT_FOUND',
    message: `There is no tool ${name.slice(0, 64)}`,
    hint: guess === undefined ? 'See tools/list for what there is.' : `Did you mean ${guess}?`,
  });
}

/** The name, as it is listed now, of the tool that was meant. */
function guessName<Deps>(tools: readonly Tool<Deps>[], name: string): string | undefined {
  const names = tools.flatMap((tool) => [tool.name, ...Object.keys(tool.formerNames)]);
  const guess = closest(name, names);
  return guess === undefined ? undefined : toolNamed(tools, guess)?.tool.name;
}

interface Names {
  readonly kind: string;
  readonly known: readonly string[];
  readonly guess: (name: string) => string | undefined;
}

function wrong({ kind, known, guess }: Names, given: readonly string[]): string[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = guess(name);
      const help = meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}?`;
      return `there is no ${kind} ${name}: ${help}`;
    });
}
