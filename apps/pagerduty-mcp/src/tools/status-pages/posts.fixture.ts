import { type Setting, serve } from '../../testing/serve.ts';

export const outage = 'Checkout is failing for some customers';
export const upgrade = 'Database upgrade';

/** A server, and the id of the post of that title on the only page. */
export async function openPost(title: string, setting: Setting = {}) {
  const served = await serve(setting);
  const { rows } = await served.call('list_status_page_posts');
  const post_id = String(rows.find((row) => row['title'] === title)?.['id']);
  return { ...served, post_id };
}

/** What was sent that changes something. */
export function changesOf(sent: readonly string[]): readonly string[] {
  return sent.filter((line) => !line.startsWith('GET '));
}

/** A second page, beside the one of the story. */
export const twoPages = {
  status_pages: [
    { id: 'PPAGE1', name: 'Acme Outdoor Status' },
    { id: 'PPAGE2', name: 'Acme Partners' },
  ],
  ...{ limit: 100, offset: 0, more: false, total: null },
};
