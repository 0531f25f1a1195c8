import { callApi as define } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { withIsoDates } from '../../iso-dates.ts';
import { operations } from '../../operations.ts';

export const callApi = define<Deps>('Pingera', operations, ({ pingera }) => ({
  request: async (key, input) => withIsoDates(await pingera.requestAny(key, input)),
  async rows(key, input, place) {
    const rows = await pingera.paginateAny(key, input).slice(place);
    return { ...rows, items: rows.items.map(withIsoDates) };
  },
}));
