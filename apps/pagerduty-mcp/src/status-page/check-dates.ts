import { InputError } from 'mcp-kit';
import type { PostType } from './page-values.ts';

interface Dates {
  readonly starts_at: string | null | undefined;
  readonly ends_at: string | null | undefined;
}

/** The dates of a post: a maintenance has both, an incident has none. */
export function checkDates(type: PostType, { starts_at = null, ends_at = null }: Dates) {
  if (type === 'incident') {
    if (starts_at === null && ends_at === null) return { starts_at, ends_at };
    throw new InputError('Only a maintenance has starts_at and ends_at', 'Leave them out.');
  }
  if (starts_at === null || ends_at === null) {
    throw new InputError('A maintenance needs starts_at and ends_at', 'Give both.');
  }
  if (Date.parse(starts_at) >= Date.parse(ends_at)) {
    throw new InputError('starts_at must be before ends_at', 'Correct the dates.');
  }
  return { starts_at, ends_at };
}
