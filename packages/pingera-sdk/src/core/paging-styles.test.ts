import { expect, test } from 'vitest';
import { PingeraInvalidResponseError } from '../errors.ts';
import { pagingStyles } from './paging-styles.ts';

const position = { page: 2, size: 20, skip: 5 };

test('asks for a page by the parameters of its style', () => {
  expect(pagingStyles.page_size.parameters(position)).toEqual({ page: 2, page_size: 20 });
  expect(pagingStyles.per_page.parameters(position)).toEqual({ page: 2, per_page: 20 });
  expect(pagingStyles.none.parameters(position)).toEqual({});
});

test.each([
  ['total_pages says more', { page: 2, total_pages: 3 }, 20, true],
  ['total_pages says no more', { page: 2, total_pages: 2 }, 20, false],
  ['pages says more', { page: 2, pages: 3 }, 20, true],
  ['pages says no more', { page: 2, pages: 2, total: 40 }, 20, false],
  ['has_next says more', { has_next: true }, 3, true],
  ['has_next says no more', { has_next: false }, 20, false],
  ['one of two fields says more', { has_next: false, total_pages: 3 }, 20, true],
  ['there are no rows and no pages', { page: 2, total_pages: 0 }, 0, false],
  ['the block is empty and the page full', {}, 20, true],
  ['the block is empty and the page not full', {}, 19, false],
  ['the block is of odd types', { pages: '3', has_next: 'yes' }, 19, false],
])('knows whether pages follow where %s', (_, pagination, rowCount, expected) => {
  const { hasMore } = pagingStyles.page_size;

  expect(hasMore('GET /pages', { pages: [], pagination }, position, rowCount)).toBe(expected);
});

test('goes by the fill of the page where there is no block at all', () => {
  expect(pagingStyles.per_page.hasMore('GET /alerts', {}, position, 20)).toBe(true);
  expect(pagingStyles.per_page.hasMore('GET /alerts', {}, position, 7)).toBe(false);
});

test('refuses another page than the one asked for', () => {
  const body = { pagination: { page: 1, total_pages: 9 } };
  const read = () => pagingStyles.page_size.hasMore('GET /pages', body, position, 20);

  expect(read).toThrow(PingeraInvalidResponseError);
  expect(read).toThrow('page 1 came for page 2');
});

test('knows that a list in one piece has ended', () => {
  expect(pagingStyles.none.hasMore('GET /alerts/rules', [], position, 500)).toBe(false);
});
