import { expect, test } from 'vitest';
import { sidebar } from '../../../docs/.vitepress/sidebar.ts';
import { sitePages } from './places.ts';

test('the sidebar leads to every page of the site', () => {
  const links = sidebar().flatMap(({ items }) => items.map(({ link }) => link));

  const pages = sitePages().map((page) => page.replace(/^docs(\/.*?)(index)?\.md$/, '$1'));

  expect(links.toSorted()).toEqual(pages.toSorted());
});
