import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, linksOf } from './markdown.ts';
import { otherPages, read, root, sitePages } from './places.ts';

const site = sitePages();
const pages = [...site, ...otherPages()];

test('there are pages to look at', () => {
  expect(site).toContain('docs/index.md');
  expect(pages).toContain('packages/pagerduty-sdk/README.md');
});

test.each(pages)('%s: every link leads somewhere', (page) => {
  const targets = linksOf(read(page)).filter((target) => !/^[a-z]+:/.test(target));

  expect(targets.flatMap((target) => wrongWith(page, target))).toEqual([]);
});

/** Why a link of a page leads nowhere. */
function wrongWith(page: string, target: string): readonly string[] {
  const [file = '', fragment] = target.split('#');
  const path = file === '' ? page : relative(root, join(root, dirname(page), file));
  if (!existsSync(join(root, path))) return [`${target}: there is no ${path}`];
  if (fragment === undefined || !path.endsWith('.md')) return [];
  return anchorsOf(read(path)).has(fragment) ? [] : [`${target}: ${path} has no such heading`];
}
