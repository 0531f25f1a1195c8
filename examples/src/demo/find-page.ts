import type { Server } from './server.ts';
import { ask, expect, nameOf, text } from './show.ts';

/** Where the public reads about a component. */
export interface Place {
  readonly page: string;
  readonly pageId: string;
  readonly component: string;
  readonly componentId: string;
}

/** The page with a component of the check's name. */
export async function findPage(pingera: Server, checkName: string): Promise<Place> {
  const pages = await ask('Which page is that on?', pingera.call('list_pages'));
  for (const page of pages.rows) {
    const pageId = text(page['id']);
    const components = await pingera.call('call_api', {
      operation: 'listComponents',
      path: { page_id: pageId },
    });
    const component = components.rows.find(
      (row) => row['group'] !== true && checkName.startsWith(nameOf(row)),
    );
    if (component !== undefined) {
      const componentId = text(component['id']);
      return { page: nameOf(page), pageId, component: nameOf(component), componentId };
    }
  }
  expect(false, `a page has a component for ${checkName}`);
}
