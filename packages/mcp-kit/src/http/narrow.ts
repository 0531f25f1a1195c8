import { type Catalogue, type Selection, unknownNames, type Within } from '../gate.ts';

/** Headers with which a request sees less than the server offers; none makes it see more. */
export const narrowingHeaders = ['x-mcp-toolsets', 'x-mcp-tools', 'x-mcp-readonly'] as const;

/** A selection within the server's, or why the headers make none. */
export type Narrowed =
  | { readonly kind: 'selected'; readonly selection: Selection }
  | { readonly kind: 'refused'; readonly why: string };

/** What a request asks to be left of the server's selection. */
export function narrowSelection<Deps>(
  catalogue: Catalogue<Deps>,
  selection: Selection,
  headers: Headers,
): Narrowed {
  const [toolsets, tools] = [namesOf(headers, 'x-mcp-toolsets'), namesOf(headers, 'x-mcp-tools')];
  const wish = headers.get('x-mcp-readonly')?.trim() ?? '';
  if (!/^(true|1|yes|on|false|0|no|off)?$/i.test(wish)) {
    return { kind: 'refused', why: 'X-MCP-Readonly must be true or false' };
  }
  if (toolsets === undefined && tools === undefined && !isOn(wish)) {
    return { kind: 'selected', selection };
  }
  const within: Within = { toolsets, tools };
  const [unknown] = unknownNames(catalogue, { ...selection, within });
  if (unknown !== undefined) return { kind: 'refused', why: unknown };
  const mode = isOn(wish) ? 'read_only' : selection.mode;
  return { kind: 'selected', selection: { ...selection, mode, within } };
}

function isOn(wish: string): boolean {
  return /^(true|1|yes|on)$/i.test(wish);
}

function namesOf(headers: Headers, name: string): readonly string[] | undefined {
  const names = headers
    .get(name)
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return names === undefined || names.length === 0 ? undefined : names;
}
