import type { Effect, OperationRow, PagingStyle } from './operation.ts';

const effects: readonly Effect[] = ['read', 'write', 'destroy'];
const styles: readonly PagingStyle[] = ['offset', 'cursor', 'after', 'body'];

/**
 * The rows that a table describes: a line per operation with its method, its path, and the words by
 * which it deviates. Words are an effect other than the method's (`GET` reads, `DELETE` destroys,
 * others write), a paging style other than none, `items=NAME` or `-items` where a read lists other
 * rows than its path ends in or none, `scope=NAME` or `-scope` where its scope is not the one named
 * after the path's first segment, and flags.
 */
export function expandOperations(table: string): Readonly<Record<string, OperationRow>> {
  return Object.fromEntries(table.trim().split('\n').map(expandLine));
}

function expandLine(line: string): [key: string, row: OperationRow] {
  const [method = '', path = '', ...words] = line.split(' ');
  const effect = effects.find((each) => words.includes(each)) ?? effectOf(method);
  const row = {
    effect,
    paging: styles.find((each) => words.includes(each)) ?? 'none',
    items: readItems(words, effect === 'read' ? lastName(path) : null),
    scope: readScope(words, method, path),
    flags: words.filter(isFlag),
  };
  return [`${method} ${path}`, row];
}

function effectOf(method: string): Effect {
  if (method === 'GET') return 'read';
  return method === 'DELETE' ? 'destroy' : 'write';
}

function readItems(words: readonly string[], usual: string | null): string | null {
  return words.includes('-items') ? null : (valueFor(words, 'items') ?? usual);
}

/** What the path ends in, unless that is a parameter. */
function lastName(path: string): string | null {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.startsWith('{') ? null : last;
}

function readScope(words: readonly string[], method: string, path: string): string {
  if (words.includes('-scope')) return '';
  const name = valueFor(words, 'scope') ?? path.split('/')[1];
  return name?.includes('.') ? name : `${name}.${method === 'GET' ? 'read' : 'write'}`;
}

function valueFor(words: readonly string[], name: string): string | undefined {
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}

function isFlag(word: string): boolean {
  return !(/^-|=/.test(word) || [...effects, ...styles].some((each) => each === word));
}
