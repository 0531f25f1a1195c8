import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The declarations that a package is published with, by file; the generated ones left out. */
export function declarationsOf(name: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    const project = join(root, 'packages', name, 'tsconfig.build.json');
    const { status, stdout } = spawnSync('tsc', ['-p', project, '--outDir', folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tsc failed for ${name}:\n${stdout}`);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    const wanted = files.filter((path) => path.endsWith('.d.ts') && !path.startsWith('generated'));
    return new Map(wanted.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A method or function with its documentation. */
export interface Documented {
  readonly name: string;
  /** Names of its parameters, those that may be left out with a question mark. */
  readonly parameters: readonly string[];
  readonly words: string;
  /** What stands below `@throws`. */
  readonly throws: string;
}

export interface DocumentedClass {
  readonly words: string;
  readonly methods: readonly Documented[];
}

/** The exported classes of a file by name. */
export function classesOf(text: string): ReadonlyMap<string, DocumentedClass> {
  const starts = [...text.matchAll(/^export declare class (?<name>\w+)[^\n]*\{$/gm)];
  return new Map(
    starts.map(({ groups, index }) => {
      const body = text.slice(index, text.indexOf('\n}', index));
      const methods = [...body.matchAll(/^ {4}(?<name>[a-z]\w*)(?:<[^(]*>)?\(/gm)];
      return [
        groups?.['name'] ?? '',
        {
          words: docAbove(text, index).words,
          methods: methods
            .map((match) => documented(body, match))
            .filter(({ name }) => name !== 'constructor'),
        },
      ];
    }),
  );
}

/** The exported functions of a file. */
export function functionsOf(text: string): readonly Documented[] {
  const starts = text.matchAll(/^export declare function (?<name>\w+)(?:<[^(]*>)?\(/gm);
  return [...starts].map((match) => documented(text, match));
}

function documented(text: string, match: RegExpExecArray): Documented {
  const { words, throws } = docAbove(text, match.index);
  const parameters = parametersAt(text, match.index + match[0].length);
  return { name: match.groups?.['name'] ?? '', parameters, words, throws };
}

function docAbove(text: string, index: number): { words: string; throws: string } {
  const above = text.slice(0, index).trimEnd();
  if (!above.endsWith('*/')) return { words: '', throws: '' };
  const doc = above.slice(above.lastIndexOf('/**') + 3, -2);
  const plain = doc.replaceAll(/\n\s*\* ?/g, '\n').replaceAll(/\{@link ([^}|]*)\}/g, '`$1`');
  const [words = '', ...tags] = plain.split(/\n@/);
  const throws = tags.filter((tag) => tag.startsWith('throws ')).map((tag) => tag.slice(7));
  const remarks = tags.filter((tag) => tag.startsWith('remarks ')).map((tag) => tag.slice(8));
  return { words: joined([words, ...remarks]), throws: joined(throws) };
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => text.trim().replaceAll(/\s+/g, ' ')).join(' ');
}

/** Splits at the commas between parameters: those inside brackets belong to types. */
function parametersAt(text: string, start: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '>' && text.charAt(at - 1) === '=') continue;
    if ('([{<'.includes(sign)) depth += 1;
    const isEnd = sign === ')' && depth === 0;
    if (')]}>'.includes(sign)) depth -= 1;
    if (!isEnd && !(sign === ',' && depth === 0)) continue;
    const name = /^\s*(?:\.\.\.)?(?<name>\w+|\{)(?<mark>\??)/.exec(text.slice(from, at))?.groups;
    if (name !== undefined)
      found.push(`${name['name'] === '{' ? 'options' : name['name']}${name['mark']}`);
    if (isEnd) break;
    from = at + 1;
  }
  return found;
}
