import { InputError } from 'mcp-kit';
import { quote } from './quote.ts';

/** What a script has by name while it runs. */
export class Names {
  readonly #saved = new Set<string>();
  readonly #secrets = new Set<string>();

  /** Secrets that the script reads, each from the environment variable of that name. */
  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  /** Makes `{{saved.name}}` known to what follows. */
  save(name: string): void {
    this.#saved.add(name);
  }

  /** Code for the value behind a placeholder; an {@link InputError} where nothing was saved. */
  read(kind: string, name: string): string {
    if (kind === 'env') {
      this.#secrets.add(name);
      return `String(process.env.${name})`;
    }
    if (this.#saved.has(name)) return `String(saved.get(${quote(name)}))`;
    throw new InputError(
      `No earlier step saves ${name}`,
      `Give an earlier step save: {"${name}": "path.in.the.answer"}.`,
    );
  }
}

/** `{{env.NAME}}` for a secret, `{{saved.name}}` for what an earlier step saved. */
const placeholder = /\{\{\s*(env|saved)\.([A-Za-z_]\w*)\s*\}\}/;

/** Whether the value of a text is known before the script runs. */
export function isFixed(text: string): boolean {
  return !placeholder.test(text);
}

/** Code that evaluates to the JSON value, placeholders in its texts filled in. */
export function expression(value: unknown, names: Names): string {
  if (typeof value === 'string') return textExpression(value, names);
  if (Array.isArray(value)) return `[${value.map((item) => expression(item, names)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).map(
    ([key, inner]) => `${propertyName(key)}: ${expression(inner, names)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Without brackets `__proto__` would set the prototype. */
function propertyName(key: string): string {
  return key === '__proto__' ? `[${quote(key)}]` : quote(key);
}

/** Code that evaluates to the URL, each placeholder encoded as a part of it. */
export function urlExpression(url: string, names: Names): string {
  return textExpression(url, names, (code) => `encodeURIComponent(${code})`);
}

function textExpression(
  text: string,
  names: Names,
  wrap: (code: string) => string = (code) => code,
): string {
  // Split by two groups: text, kind, name, text, kind, name, …, text.
  const pieces = text.split(placeholder);
  const code: string[] = [];
  for (let index = 0; index < pieces.length; index += 3) {
    const [plain = '', kind, name] = pieces.slice(index, index + 3);
    if (plain !== '') code.push(quote(plain));
    if (kind !== undefined && name !== undefined) code.push(wrap(names.read(kind, name)));
  }
  return code.length === 0 ? quote('') : code.join(' + ');
}
