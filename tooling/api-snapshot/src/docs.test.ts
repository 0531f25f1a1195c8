import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readDocument, readOperations } from 'contract';
import { operationInputs as ofPagerDuty } from 'pagerduty-sdk';
import { operationInputs as ofPingera } from 'pingera-sdk';
import { describe, expect, test } from 'vitest';

const packages = [
  { name: 'pagerduty-sdk', document: 'pagerduty.openapi.json', inputs: ofPagerDuty },
  { name: 'pingera-sdk', document: 'pingera.openapi.json', inputs: ofPingera },
];

const methodLine = /^ {4}(?<name>[a-z]\w*)(?:<[^(]*>)?\(/;

/** The methods of resources with their docs, as declarations lay them out: one on a line. */
function methodsOf(folder: string) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.d.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    // Only classes have indented members with parentheses; what types have is no method of ours.
    const [, ...classes] = text.split(/^export declare class /m);
    return classes.flatMap((body) => {
      const lines = body.split(/^}/m)[0]?.split('\n') ?? [];
      return lines.flatMap((line, index) => {
        const name = methodLine.exec(line)?.groups?.['name'];
        if (name === undefined || name === 'constructor') return [];
        const doc = docAbove(lines.slice(0, index));
        return [
          { name: `${basename(file, '.d.ts')}.${name}`, doc, isList: /\): Paginated</.test(line) },
        ];
      });
    });
  });
}

function docAbove(lines: readonly string[]): string {
  if (lines.at(-1)?.endsWith('*/') !== true) return '';
  const start = lines.findLastIndex((line) => line.trimStart().startsWith('/**'));
  return lines
    .slice(start)
    .map((line) => line.trim().replace(/^\/?\*+\/?/, ''))
    .join(' ');
}

describe.each(packages)('of $name', ({ name: packageName, document, inputs }) => {
  const folder = resolve(import.meta.dirname, '../../../packages', packageName, 'dist/resources');
  const methods = methodsOf(folder);
  const keyOf = new Map(Object.entries(inputs).map(([key, [id]]) => [id, key]));
  const idsIn = (doc: string) =>
    [...doc.matchAll(/`(\w+)`/g)].map(([, id = '']) => id).filter((id) => keyOf.has(id));

  test('the methods are found', () => {
    expect(methods.length).toBeGreaterThan(Object.keys(inputs).length * 0.9);
  });

  test('every method names the operation that it calls, and what it throws', () => {
    const wanting = methods.filter(
      ({ doc }) => idsIn(doc).length === 0 || !/@throws (Pingera)?ApiError/.test(doc),
    );

    expect(wanting).toEqual([]);
  });

  test('every list names its order and the size of its pages', () => {
    const wanting = methods.filter(
      ({ doc, isList }) =>
        isList &&
        !(
          /\b(first|order|sorted|recent|by \w+)\b/i.test(doc) &&
          /rows a page|one page|in one piece|at most/.test(doc)
        ),
    );

    expect(methods.some(({ isList }) => isList)).toBe(true);
    expect(wanting).toEqual([]);
  });

  const text = readDocument(document);

  test.skipIf(text === undefined)('the statuses are those of the document', () => {
    const operations = readOperations(text);
    const statusesOf = (id: string) => {
      const { responses = {} } = Object(operations.get(keyOf.get(id) ?? '')?.node);
      return Object.keys(responses).filter((status) => Number(status) >= 400);
    };
    const wrong = methods.flatMap(({ name, doc }) => {
      const expected = [...new Set(idsIn(doc).flatMap(statusesOf))].toSorted();
      const told = /@throws \w+ ((?:\d{3}(?:, )?)+)/.exec(doc)?.[1]?.split(', ') ?? [];
      return expected.join() === told.join() ? [] : [{ name, expected, told }];
    });

    expect(wrong).toEqual([]);
  });
});
