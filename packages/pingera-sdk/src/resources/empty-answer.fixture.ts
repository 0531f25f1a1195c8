import type { Reply } from 'fake-fetch';
import { operations } from '../generated/operations.ts';

/** What the operation answers where there is nothing to tell. */
export function emptyAnswer(operation: string): Reply {
  const items = operations[operation]?.items ?? null;
  if (operation.startsWith('DELETE ')) return new Response(null, { status: 204 });
  if (operation === 'PUT /checks/{check_id}/secrets') return [];
  if (items === null) return { id: 'x1' };
  return items === '' ? [] : { [items]: [], pagination: { page: 1, total_pages: 1, pages: 1 } };
}
