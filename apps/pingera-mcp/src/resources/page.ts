import { defineResource, shown, view } from 'mcp-kit';
import type { Component } from 'pingera-sdk';
import * as z from 'zod';
import type { Deps } from '../deps.ts';
import { gather } from '../gather.ts';
import { pageIds } from '../page-ids.ts';
import { partsOf } from '../parts.ts';
import { IncidentView } from '../views/incident.ts';
import { PageDetailsView } from '../views/page.ts';

const ComponentNote = view<Component>({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  group: z.boolean(),
  group_id: z.string(),
});

export const pageResource = defineResource<'pingera://pages/{page_id}', Deps>({
  uri: 'pingera://pages/{page_id}',
  name: 'page',
  title: 'Status page',
  description: 'A status page with its components and open incidents.',
  variables: { page_id: { complete: pageIds } },

  async list({ pages }, { signal }) {
    const all = await pages.some(undefined, signal);
    return all.map(({ id, name }) => ({ uri: `pingera://pages/${id}`, name }));
  },

  async read({ page_id }, { pingera }, { signal, warn }) {
    const parts = partsOf({ signal, warn, progress: async () => undefined });
    const [page, components, incidents] = await Promise.all([
      parts.get('its settings', pingera.pages.get(page_id, { signal })),
      parts.get('its components', gather(pingera.components.list(page_id, {}, { signal }))),
      parts.get('its incidents', gather(pingera.incidents.unresolved(page_id, { signal }))),
    ]);
    parts.throwIfEmpty();
    return {
      page: page && shown([page], PageDetailsView, warn)[0],
      components: components && shown(components, ComponentNote, warn),
      open_incidents: incidents && shown(incidents, IncidentView, warn),
    };
  },
});
