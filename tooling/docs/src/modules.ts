import type { Block } from './blocks.ts';

/** A module made of the blocks of one document, and where each of its lines comes from. */
export interface Module {
  readonly text: string;
  readonly lines: readonly (string | undefined)[];
}

const importing = /^import (?<type>type )?\{(?<names>[^}]*)\} from '(?<from>[^']+)';\n?/gm;

/**
 * One module for all blocks of a document, in their order: a later block sees what an earlier one
 * declares, and may declare the same name anew, since each stands inside the one before.
 */
export function moduleOf(blocks: readonly Block[]): Module {
  const imports = new Map<string, string>();
  const body = blocks.flatMap((block) => {
    const renamed: string[] = [];
    const text = block.text.replaceAll(importing, (statement, ...rest) => {
      const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
      const { names = '', from = '' } = groups;
      renamed.push(...hoist(imports, groups['type'] !== undefined, names, from));
      return '\n'.repeat(statement.split('\n').length - 1);
    });
    const local = text.replaceAll(/^export default /gm, 'void ').replaceAll(/^export /gm, '');
    const place = (index: number) => `${block.page}:${block.line + index}`;
    return [
      { line: `{ ${renamed.join(' ')}`, place: place(0) },
      ...local.split('\n').map((line, index) => ({ line, place: place(index) })),
    ];
  });
  const head = [...imports].map(([name, source]) => source.replace('NAME', name));
  const lines = [...head.map((line) => ({ line, place: undefined })), ...body];
  return {
    text: `${lines.map(({ line }) => line).join('\n')}\n${'}'.repeat(blocks.length)}\nexport {};\n`,
    lines: lines.map(({ place }) => place),
  };
}

/** Brings names in once; one that another package has too is known by another name outside. */
function hoist(
  imports: Map<string, string>,
  isType: boolean,
  names: string,
  from: string,
): readonly string[] {
  const wanted = names.split(',').map((name) => name.trim());
  return wanted
    .filter((name) => name !== '')
    .flatMap((entry) => {
      const plain = entry.replace(/^type /, '');
      const keyword = isType || plain !== entry ? 'import type' : 'import';
      const source = `${keyword} { NAME } from '${from}';`;
      const known = imports.get(plain);
      if (known === undefined || known === source) {
        imports.set(plain, source);
        return [];
      }
      if (known.endsWith(` from '${from}';`)) {
        imports.set(plain, `import { NAME } from '${from}';`);
        return [];
      }
      const other = `${plain}${imports.size}`;
      imports.set(`${plain} as ${other}`, source);
      return [`const ${plain} = ${other};`];
    });
}
