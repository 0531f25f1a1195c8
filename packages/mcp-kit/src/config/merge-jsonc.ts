import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { changeOf, contentAfter, isSame } from './change.ts';
import { isRecord } from './is-record.ts';
import { type Addition, type Draft, type Merged, unfit } from './merge.ts';
import { appended, type Item, replaced } from './splice-jsonc.ts';

/** The text with the addition, all else byte for byte as it was. */
export function mergeJsonc(draft: Draft, addition: Addition): Merged {
  const content = contentOf(draft, addition);
  const change = changeOf(draft, content, addition);
  const { section, name } = addition;
  const items = [
    ...change.inputs.map((value) => ({ section: 'inputs', value })),
    ...(change.isThere ? [] : [{ section, key: name, value: change.entry }]),
  ];
  const text = items.reduce((before, item) => withItem(draft, before, item), draft.text);
  const after = contentOf({ ...draft, text }, addition);
  if (isSame(after, contentAfter(content, addition, change))) {
    return { text, entry: change.entry };
  }
  throw unfit(draft, 'is laid out in a way that cannot be added to');
}

interface Placed extends Item {
  readonly section: string;
}

function withItem(draft: Draft, before: string, { section, ...item }: Placed): string {
  const text = withRoot(before, rootOf(draft, before));
  const root = rootOf(draft, text);
  if (root === undefined) return text;
  const { key, value } = item;
  const whole = key === undefined ? [value] : { [key]: value };
  const container = findNodeAtLocation(root, [section]);
  if (container === undefined) return appended(text, root, { key: section, value: whole });
  if (container.type === 'null') return replaced(text, container, whole);
  const older = key === undefined ? undefined : findNodeAtLocation(container, [key]);
  return older === undefined ? appended(text, container, item) : replaced(text, older, value);
}

/** A text without a value, perhaps of comments alone, with an object to add to. */
function withRoot(text: string, root: Node | undefined): string {
  if (root !== undefined) return text;
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const above = text.trim() === '' ? '' : `${text.trimEnd()}${end}`;
  return `${above}{}${end}`;
}

function contentOf(draft: Draft, { section }: Addition): Readonly<Record<string, unknown>> {
  const root = rootOf(draft, draft.text);
  if (root === undefined) return {};
  const repeated = repeatedKey(root) ?? repeatedKey(findNodeAtLocation(root, [section]));
  if (repeated !== undefined) throw unfit(draft, `has the key ${repeated} twice`);
  const content: unknown = getNodeValue(root);
  if (isRecord(content)) return content;
  const what = root.type === 'array' ? 'a list' : `a ${root.type}`;
  throw unfit(draft, `holds ${what} where an object belongs`);
}

function rootOf(draft: Draft, text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first === undefined) return root;
  const line = text.slice(0, first.offset).split('\n').length;
  const what = printParseErrorCode(first.error).replace(
    /[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  throw unfit(draft, `is broken in line ${line} (${what.trim()})`);
}

/** A key that is there twice; readers differ in which of the two they take. */
function repeatedKey(node: Node | undefined): string | undefined {
  if (node?.type !== 'object') return undefined;
  const keys = node.children?.map(({ children = [] }) => String(children[0]?.value));
  return keys?.find((key, index) => keys.indexOf(key) !== index);
}
