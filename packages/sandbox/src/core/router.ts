/** Where a path leads: an operation and the values of its path parameters. */
interface Route {
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
}

interface Branch {
  readonly literals: Map<string, Branch>;
  variable: Branch | undefined;
  /** Operation keys by method. */
  readonly leaves: Map<string, string>;
}

/** Finds the operation of a method and path; literal segments win over `{id}` ones. */
export class Router {
  readonly #root = newBranch();

  /** Takes keys such as `GET /incidents/{id}`. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#plant(key);
  }

  /** The route of a request, or `undefined` when no operation has that method and path. */
  match(method: string, pathname: string): Route | undefined {
    const segments = decodeSegments(pathname);
    if (segments === undefined) return undefined;
    const key = find(this.#root, segments, method);
    return key === undefined ? undefined : { key, path: readVariables(key, segments) };
  }

  #plant(key: string): void {
    const [method = '', template = ''] = key.split(' ');
    let branch = this.#root;
    for (const segment of split(template)) branch = grow(branch, segment);
    branch.leaves.set(method, key);
  }
}

function newBranch(): Branch {
  return { literals: new Map(), variable: undefined, leaves: new Map() };
}

function grow(branch: Branch, segment: string): Branch {
  if (isVariable(segment)) {
    branch.variable ??= newBranch();
    return branch.variable;
  }
  const next = branch.literals.get(segment) ?? newBranch();
  branch.literals.set(segment, next);
  return next;
}

function find(branch: Branch, segments: readonly string[], method: string): string | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return branch.leaves.get(method);
  const literal = branch.literals.get(segment);
  const found = literal === undefined ? undefined : find(literal, rest, method);
  if (found !== undefined) return found;
  return branch.variable === undefined ? undefined : find(branch.variable, rest, method);
}

function readVariables(key: string, segments: readonly string[]): Record<string, string> {
  const names = split(key.slice(key.indexOf(' ') + 1));
  return Object.fromEntries(
    names.flatMap((name, place) =>
      isVariable(name) ? [[name.slice(1, -1), segments[place] ?? '']] : [],
    ),
  );
}

function isVariable(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

function split(path: string): string[] {
  return path.split('/').slice(1);
}

function decodeSegments(pathname: string): readonly string[] | undefined {
  try {
    return split(pathname).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
