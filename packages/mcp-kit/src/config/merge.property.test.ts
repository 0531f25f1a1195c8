import * as fc from 'fast-check';
import { getNodeValue, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { UsageError } from '../usage-error.ts';
import { mergeJsonc } from './merge-jsonc.ts';
import { mergeYaml } from './merge-yaml.ts';

const addition = {
  section: 'servers',
  name: 'ours',
  configuration: {
    entry: { command: 'npx', args: ['-y', 'ours'], env: { KEY: '<your key>' } },
    inputs: [],
    note: undefined,
  },
  force: true,
};

const key = fc.string({ maxLength: 6, unit: 'binary' }).filter((text) => text !== '__proto__');
const value = fc.jsonValue({ maxDepth: 3 });
const servers = fc.option(fc.dictionary(key, value), { nil: undefined });
const content = fc
  .record({ rest: fc.dictionary(key, value), servers, ours: fc.option(value) })
  .map(({ rest, servers: known, ours }) => ({
    ...rest,
    ...(known && { servers: { ...known, ...(ours === null ? {} : { ours }) } }),
  }));

/** White space and comments, as people leave them around the parts of a file. */
const gap = fc.constantFrom('', ' ', '\n', '\n\t', '// , }\n', '/* " ] */', '\n  // one\n  ');

/** A value in JSONC with whatever may stand between its parts. */
function spellWith(gaps: Iterator<string>, part: unknown): string {
  const between = () => gaps.next().value ?? '';
  const items = (all: readonly string[]) =>
    all.length === 0 ? between() : `${all.join(`${between()},`)}${between() === '' ? '' : ','}`;
  if (Array.isArray(part)) {
    return `[${items(part.map((each) => `${between()}${spellWith(gaps, each)}${between()}`))}]`;
  }
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const properties = Object.entries(part).map(
    ([name, each]) =>
      `${between()}${JSON.stringify(name)}${between()}:${between()}${spellWith(gaps, each)}${between()}`,
  );
  return `{${items(properties)}}`;
}

function* endless(parts: readonly string[]): Iterator<string> {
  while (true) yield* parts;
}

function expected(before: Readonly<Record<string, unknown>>) {
  const known = before['servers'];
  const { entry } = addition.configuration;
  const theirs = parseOurs(known);
  const env = typeof theirs === 'string' ? { KEY: theirs } : entry.env;
  return { ...before, servers: { ...(known ?? {}), ours: { ...entry, env } } };
}

/** The key that an older entry may hold. */
function parseOurs(known: unknown): unknown {
  return (known as { ours?: { env?: { KEY?: unknown } } } | undefined)?.ours?.env?.KEY;
}

/** `parse` of jsonc-parser would lose a key `__proto__`. */
function parseJsonc(text: string): unknown {
  const root = parseTree(text);
  return root && getNodeValue(root);
}

const plain = (part: unknown): unknown => JSON.parse(JSON.stringify(part));

test('merging into JSON with comments changes nothing but the entry', () => {
  void fc.assert(
    fc.property(content, fc.array(gap, { minLength: 1 }), (before, gaps) => {
      const text = spellWith(endless(gaps), before);

      const merged = mergeJsonc({ file: 'config', text }, addition);
      const again = mergeJsonc({ file: 'config', text: merged.text }, addition);

      expect(plain(parseJsonc(merged.text))).toEqual(plain(expected(before)));
      expect(again.text).toBe(merged.text);
    }),
    { numRuns: 200 },
  );
});

test('merging into YAML in lines changes nothing but the entry', () => {
  const styles = fc.constantFrom<object>({}, { indent: 4 });
  void fc.assert(
    fc.property(content, styles, (before, style) => {
      const text = stringify(before, style);

      const merged = mergeYaml({ file: 'config', text }, addition);
      const again = mergeYaml({ file: 'config', text: merged.text }, addition);

      expect(plain(parseYaml(merged.text))).toEqual(plain(expected(before)));
      expect(again.text).toBe(merged.text);
    }),
    { numRuns: 200 },
  );
});

test('YAML in one line is refused, or takes the entry', () => {
  void fc.assert(
    fc.property(content, (before) => {
      const text = stringify(before, { collectionStyle: 'flow' });

      const merged = attempt(() => mergeYaml({ file: 'config', text }, addition).text);

      if (merged instanceof Error) expect(merged.message).toContain('is laid out in a way');
      else expect(plain(parseYaml(merged))).toEqual(plain(expected(before)));
    }),
    { numRuns: 200 },
  );
});

function attempt(merge: () => string): string | UsageError {
  try {
    return merge();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
