import { loadAll, YAMLException } from 'js-yaml';
import { changeOf, contentAfter, isSame } from './change.ts';
import { isRecord } from './is-record.ts';
import { type Addition, type Draft, type Merged, unfit } from './merge.ts';
import { spliced } from './splice-yaml.ts';

/** The text with the addition, all else byte for byte as it was. */
export function mergeYaml(draft: Draft, addition: Addition): Merged {
  const content = contentOf(draft);
  const change = changeOf(draft, content, addition);
  const { entry } = change;
  if (change.isThere) return { text: draft.text, entry };
  const text = spliced(draft.text, addition, entry);
  if (text !== undefined && says(text, contentAfter(content, addition, change))) {
    return { text, entry };
  }
  throw unfit(draft, 'is laid out in a way that cannot be added to');
}

function says(text: string, expected: unknown): boolean {
  try {
    return isSame(loadAll(text), [expected]);
  } catch (error) {
    if (error instanceof YAMLException) return false;
    throw error;
  }
}

function contentOf(draft: Draft): Readonly<Record<string, unknown>> {
  const [content, ...others] = parse(draft);
  if (others.length > 0) throw unfit(draft, 'holds several documents');
  if (content === undefined || content === null) return {};
  if (!isRecord(content)) throw unfit(draft, 'holds something else than keys with values');
  return content;
}

function parse(draft: Draft): readonly unknown[] {
  try {
    return loadAll(draft.text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw unfit(draft, `is broken in line ${(error.mark?.line ?? 0) + 1} (${error.reason})`);
  }
}
