import * as z from 'zod/mini';
import type { Handler } from '../../../request/context.ts';
import { invalid } from '../../../request/refusals.ts';
import { find } from '../../find.ts';
import { findIncident } from '../../find-incident.ts';
import { replyCursorPage } from '../../reply-cursor-page.ts';

const Body = z.object({ relation: z.enum(['impacted', 'not_impacted']) });

/** The business services that somebody said an incident has an impact on. */
export const listImpacts: Handler = ({ path, query }, { account }) => {
  const { impacts = new Map() } = findIncident(account, path['id']);
  const services = [...account.records.of('business_services').values()].filter(
    ({ id }) => impacts.get(id) === 'impacted',
  );
  return replyCursorPage('services', services, query, ({ id, name }) => ({
    ...{ id, name, type: 'business_service', status: 'impacted' },
  }));
};

export const setImpact: Handler = ({ path, body }, { account }) => {
  const incident = findIncident(account, path['id']);
  const { id } = find(account.records.of('business_services'), path['business_service_id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('relation must be one of impacted, not_impacted');
  const { relation } = parsed.data;
  incident.impacts = new Map(incident.impacts).set(id, relation);
  return { status: 200, body: { relation } };
};
