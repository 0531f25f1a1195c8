import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readDocument, readOperations } from 'contract';
import { operationInputs as ofPagerDuty } from 'pagerduty-sdk';
import { operationInputs as ofPingera } from 'pingera-sdk';
import { describe, expect, test } from 'vitest';
import { classesOf } from './declarations.ts';

const packages = [
  { name: 'pagerduty-sdk', document: 'pagerduty.openapi.json', inputs: ofPagerDuty },
  { name: 'pingera-sdk', document: 'pingera.openapi.json', inputs: ofPingera },
];

/** The methods of resources as the built declarations have them. */
function methodsOf(folder: string) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.d.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...classesOf(text).values()].flatMap(({ methods }) =>
      methods.map(({ name, words, throws }) => ({
        ...{ name: `${basename(file, '.d.ts')}.${name}`, words, throws },
        isList: new RegExp(`^ {4}${name}[(<].*\\): Paginated<`, 'm').test(text),
      })),
    );
  });
}

describe.each(packages)('of $name', ({ name: packageName, document, inputs }) => {
  const folder = resolve(import.meta.dirname, '../../../packages', packageName, 'dist/resources');
  const methods = methodsOf(folder);
  const keyOf = new Map(Object.entries(inputs).map(([key, [id]]) => [id, key]));
  const idsIn = (words: string) =>
    [...words.matchAll(/`(\w+)`/g)].map(([, id = '']) => id).filter((id) => keyOf.has(id));

  test('the methods are found', () => {
    expect(methods.length).toBeGreaterThan(Object.keys(inputs).length * 0.9);
  });

  test('every method names the operation that it calls, and what it throws', () => {
    const wanting = methods.filter(
      ({ words, throws }) => idsIn(words).length === 0 || !/^(Pingera)?ApiError/.test(throws),
    );

    expect(wanting).toEqual([]);
  });

  test('every list names its order and the size of its pages', () => {
    const wanting = methods.filter(
      ({ words, isList }) =>
        isList &&
        !(
          /\b(first|order|sorted|recent|by \w+)\b/i.test(words) &&
          /rows a page|one page|in one piece|at most/.test(words)
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
    const wrong = methods.flatMap(({ name, words, throws }) => {
      const expected = [...new Set(idsIn(words).flatMap(statusesOf))].toSorted();
      const told = /^\w+ ((?:\d{3}(?:, )?)+)/.exec(throws)?.[1]?.split(', ') ?? [];
      return expected.join() === told.join() ? [] : [{ name, expected, told }];
    });

    expect(wrong).toEqual([]);
  });
});
