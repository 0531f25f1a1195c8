import type { Entry } from './client.ts';
import type { Addition } from './merge.ts';
import { spellYaml } from './spell-yaml.ts';

/**
 * The text with the entry put between its lines; absent where those leave no room for it. What lines
 * look like is a guess: whoever calls reads the result.
 */
export function spliced(
  text: string,
  { section, name }: Pick<Addition, 'section' | 'name'>,
  entry: Entry,
): string | undefined {
  const end = endOf(text);
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => valueAfter(line, '', section) !== undefined);
  if (at === -1) return appended(lines, spell({ [section]: { [name]: entry } }, '')).join(end);
  const value = valueAfter(lines[at] ?? '', '', section) ?? '';
  if (!/^(|\{\s*\}|null|~)$/.test(withoutComment(value))) return undefined;
  const first = lines.slice(at + 1).find(hasContent) ?? '';
  const indent = indentOf(first) || '  ';
  const spelt = spell({ [name]: entry }, indent);
  const inside = at + 1 + lines.slice(at + 1).findIndex((line) => isAt(line, indent, name));
  if (inside > at) return replaced(lines, inside, spelt).join(end);
  const head = (lines[at] ?? '').replace(/:\s*(\{\s*\}|null|~)/, ':');
  return [...lines.slice(0, at), head, ...spelt, ...lines.slice(at + 1)].join(end);
}

/** How the text ends its lines. */
function endOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Lines at the end, before that of the document where it says so. */
function appended(lines: readonly string[], added: readonly string[]): readonly string[] {
  const bare = lines.map((line) => line.replace(/^\{\s*\}/, ''));
  const mark = bare.findIndex((line) => /^\.\.\.\s*$/.test(line));
  const rest = mark === -1 ? [''] : bare.slice(mark);
  const before = mark === -1 ? bare : bare.slice(0, mark);
  const kept = before.at(-1) === '' ? before.slice(0, -1) : before;
  return [...kept, ...added, ...rest];
}

/** Other lines in the place of an entry: to its last line that stands further in. */
function replaced(
  lines: readonly string[],
  start: number,
  added: readonly string[],
): readonly string[] {
  const depth = indentOf(lines[start] ?? '').length;
  const after = lines.slice(start + 1);
  const next = after.findIndex((line) => hasContent(line) && indentOf(line).length <= depth);
  const own = next === -1 ? after : after.slice(0, next);
  const last = own.findLastIndex(hasContent);
  return [...lines.slice(0, start), ...added, ...lines.slice(start + 2 + last)];
}

function spell(value: unknown, indent: string): readonly string[] {
  const unit = Math.max(2, indent.length);
  return spellYaml(value, unit)
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}`);
}

function isAt(line: string, indent: string, key: string): boolean {
  return valueAfter(line, indent, key) !== undefined;
}

/** What stands behind a key that begins a line, the key bare or in quotes. */
function valueAfter(line: string, indent: string, key: string): string | undefined {
  const spellings = [key, JSON.stringify(key), `'${key}'`].map(
    (spelling) => `${indent}${spelling}`,
  );
  const found = spellings.find((start) => line.startsWith(start));
  const rest = found === undefined ? undefined : line.slice(found.length);
  return /^\s*:(?:\s+(.*)|)$/
    .exec(rest ?? '.')
    ?.slice(1)
    .map((value) => value ?? '')[0];
}

function withoutComment(value: string): string {
  return value.replace(/(^|\s)#.*$/, '').trim();
}

function hasContent(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? '';
}
