import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

const root = resolve(import.meta.dirname, '../..');
const site = resolve(root, 'docs');

/** Links from a page to files of the repository lead to where the repository is shown. */
export function linkOutside(md: MarkdownRenderer): void {
  const render = md.renderer.rules['link_open'];
  md.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const href = token?.attrGet('href') ?? '';
    const outside = pathOutside(href, env.path);
    if (outside !== undefined) token?.attrSet('href', `${repository()}/blob/main/${outside}`);
    return render?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}

/** The path in the repository of what a link names, if that is no page of the site. */
function pathOutside(href: string, page: string): string | undefined {
  if (/^([a-z]+:|#|\/)/.test(href)) return undefined;
  const path = resolve(dirname(page), href);
  return path.startsWith(`${site}/`) ? undefined : relative(root, path);
}

function repository(): string {
  const {
    repository: { url },
  }: { repository: { url: string } } = JSON.parse(
    readFileSync(resolve(root, 'package.json'), 'utf8'),
  );
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}
