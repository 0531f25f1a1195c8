import { InputError } from 'mcp-kit';

/** Refuses a window that ends before it begins, or has ended. */
export function checkWindow(start: string | undefined, end: string | undefined): void {
  if (end === undefined) return;
  if (Date.parse(end) <= Date.now()) {
    throw new InputError(`end_time = ${end} is past`, 'Give a time ahead.');
  }
  if (start !== undefined && Date.parse(end) <= Date.parse(start)) {
    throw new InputError(`end_time = ${end} is not after start_time = ${start}`);
  }
}
