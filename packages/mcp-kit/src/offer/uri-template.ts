/** Names of the variables of a URI template such as `ops://pages/{page_id}`. */
export type NamesIn<U extends string> = U extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What the variables of a URI are. */
export type VariablesOf<U extends string> = Readonly<Record<NamesIn<U>, string>>;

/** Reads URIs as a template says; one without variables knows itself only. */
export interface UriTemplate<U extends string> {
  readonly names: readonly string[];
  /** The variables of a URI; `undefined` where it is none of this template. */
  match(uri: string): VariablesOf<U> | undefined;
}

const longestUri = 2_048;
const longestValue = 256;

/** Each variable stands for one segment of the path. */
export function readTemplate<U extends string>(template: U): UriTemplate<U> {
  const parts = template.split(/\{(\w+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) => (index % 2 === 1 ? '([^/?#]+)' : literally(part)));
  const pattern = new RegExp(`^${source.join('')}$`);
  return {
    names,
    match(uri) {
      const values = uri.length > longestUri ? undefined : pattern.exec(uri)?.slice(1);
      const decoded = values?.map(decode);
      const found = Object.fromEntries(names.map((name, index) => [name, decoded?.[index]]));
      return decoded !== undefined && isFilled<U>(found, names) ? found : undefined;
    },
  };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function isFilled<U extends string>(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
): values is VariablesOf<U> {
  return names.every((name) => isId(values[name]));
}

/** Whether a value can be an id: what could leave its place in a path of the API is none. */
function isId(value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestValue) return false;
  return !/^\.{1,2}$|[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(value);
}
