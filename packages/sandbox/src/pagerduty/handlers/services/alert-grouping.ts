import type { Handler } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { stored } from '../stored.ts';

const types = ['content_based', 'content_based_intelligent', 'intelligent', 'time'];

const settings = stored({
  plural: 'alert_grouping_settings',
  singular: 'alert_grouping_setting',
  paging: 'none',
  hasSelf: false,
  required: ['type', 'config', 'services'],
  defaults: ({ now }) => {
    const at = new Date(now).toISOString();
    return { name: '', description: '', created_at: at, updated_at: at };
  },
  check: ({ type, services }) => [
    ...(type === undefined || types.includes(String(type)) ? [] : ['Type is not valid']),
    ...(services === undefined || (Array.isArray(services) && services.length > 0)
      ? []
      : ['Services must not be empty']),
  ],
  listed: ({ services }, { query }) => {
    const wanted = query.getAll('service_ids[]');
    if (wanted.length === 0) return true;
    return Array.isArray(services) && services.some(({ id }) => wanted.includes(id));
  },
});

/** Pages are named by the last id before them. */
const list: Handler = async (call, context) => {
  const parameters = new Parameters(call.query);
  const limit = parameters.integer('limit', { min: 1, max: 100, otherwise: 25 });
  parameters.check();
  const { body } = await settings.list(call, context);
  const { alert_grouping_settings: all } = Object(body);
  const after = call.query.get('after');
  const start =
    after === null ? 0 : all.findIndex(({ id }: { readonly id: string }) => id === after) + 1;
  const rows = all.slice(start, start + limit);
  const hasMore = start + limit < all.length;
  return {
    status: 200,
    body: { alert_grouping_settings: rows, after: hasMore ? rows.at(-1).id : null },
  };
};

export const alertGroupingSettings = { ...settings, list };
