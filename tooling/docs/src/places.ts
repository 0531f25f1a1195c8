import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The repository. */
export const root = resolve(import.meta.dirname, '../../..');

const docs = join(root, 'docs');

/** Text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Documents of the site, by their paths in the repository. */
export function sitePages(): readonly string[] {
  return readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((path) => !/node_modules|\.vitepress/.test(path))
    .toSorted();
}

/** Documents for people that stand outside the site. */
export function otherPages(): readonly string[] {
  const inside = (folder: string) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'README.md'));
  const top = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'AGENTS.md'];
  const candidates = [...top, ...inside('apps'), ...inside('packages')];
  return candidates.filter((path) => existsSync(join(root, path)));
}
