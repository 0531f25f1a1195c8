import { queryInteger } from './parse.ts';

/** The part of a list that one page shows. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

const page = queryInteger(1, Number.MAX_SAFE_INTEGER, 1);

/** Query parameters of lists with `page_size`, 20 unless told. */
export const pageSizeShape = { page, page_size: queryInteger(1, 100, 20) };

/** Query parameters of lists with `per_page`, 20 unless told. */
export const perPageShape = { page, per_page: queryInteger(1, 100, 20) };

/** Query parameters of lists with `per_page`, 50 unless told. */
export const perPageOf50Shape = { page, per_page: queryInteger(1, 100, 50) };

/** The rows of one page. */
export function slicePage<T>(rows: readonly T[], { page, size }: PageRequest): readonly T[] {
  return rows.slice((page - 1) * size, page * size);
}

/** The pagination block of lists with `page_size`. */
export function pageSizeBlock({ page, size }: PageRequest, total: number) {
  return { page, page_size: size, total_pages: Math.ceil(total / size), total_items: total };
}

/** The pagination block of lists with `per_page`. */
export function perPageBlock({ page, size }: PageRequest, total: number) {
  return { page, per_page: size, pages: Math.ceil(total / size), total };
}

/** Whether pages follow and precede. */
export function neighbours({ page, size }: PageRequest, total: number) {
  return { has_next: page * size < total, has_prev: page > 1 };
}
