import { isRecord } from './record.ts';

/** Where what an API offers is published, and how its operations are read from there. */
export interface Publication {
  readonly sdk: string;
  readonly url: string;
  /** Operation keys of the text, as `METHOD /path/{name}`. */
  operationsOf(text: string): readonly string[];
  /** Operations that were never published there. */
  readonly unpublished?: (key: string) => boolean;
}

/** How a publication and a table of operations differ. */
export interface Drift {
  /** Published, and unknown to the table. */
  readonly added: readonly string[];
  /** In the table, and published no more. */
  readonly removed: readonly string[];
}

/** Compares operations; names of path parameters do not matter. */
export function driftOf(
  published: readonly string[],
  known: readonly string[],
  isUnpublished: (key: string) => boolean = () => false,
): Drift {
  const there = new Set(published.map(shapeOf));
  const here = new Set(known.map(shapeOf));
  return {
    added: published.filter((key) => !here.has(shapeOf(key))),
    removed: known.filter((key) => !there.has(shapeOf(key)) && !isUnpublished(key)),
  };
}

function shapeOf(key: string): string {
  return key.replaceAll(/\{[^}]*\}/g, '{}').replace(/\/$/, '');
}

/** Operation keys of a table as it is generated. */
export function operationsOfTable(text: string): readonly string[] {
  return [...text.matchAll(/^(?:GET|POST|PUT|PATCH|DELETE) \S+/gm)].map(([key]) => key);
}

/** PagerDuty publishes its OpenAPI document. */
export const pagerduty: Publication = {
  sdk: 'pagerduty-sdk',
  url: 'https://raw.githubusercontent.com/PagerDuty/api-schema/main/reference/REST/openapiv3.json',
  operationsOf(text) {
    const document: unknown = JSON.parse(text);
    const paths = isRecord(document) && isRecord(document['paths']) ? document['paths'] : {};
    return Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(Object(item))
        .filter((method) => /^(get|post|put|patch|delete)$/.test(method))
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
  },
};

/** Pingera publishes none; the README of its Python client lists most operations. */
export const pingera: Publication = {
  sdk: 'pingera-sdk',
  url: 'https://raw.githubusercontent.com/pingera/pingera-python-sdk/main/client/README.md',
  operationsOf: (text) =>
    [...text.matchAll(/\*\*(GET|POST|PUT|PATCH|DELETE)\*\* (?:\/v1)?(\/[^\s|]*)/g)].map(
      ([, method, path]) => `${method} ${path}`,
    ),
  unpublished: (key) => /\/(secrets|execution-groups)\b/.test(key),
};
