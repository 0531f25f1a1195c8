import { ACCOUNT_ZONE } from '../../../account/account.ts';
import type { Handler } from '../../../request/context.ts';
import { Parameters } from '../../../request/parameters.ts';
import { monthsBefore } from '../../../time/duration.ts';
import { apiUrl } from '../../../views/reference.ts';
import { findIncident } from '../../find-incident.ts';

/** How often the service had an incident of that title in the six months before. */
export const outlier: Handler = ({ path, query }, { account }) => {
  const parameters = new Parameters(query);
  parameters.choices('additional_details', ['incident']);
  const incident = findIncident(account, path['id']);
  const since = parameters.date('since') ?? monthsBefore(incident.createdAt, 6);
  parameters.check();
  const alike = account.incidents.filter(
    ({ serviceId, title, createdAt }) =>
      serviceId === incident.serviceId &&
      title === incident.title &&
      createdAt >= since &&
      createdAt <= incident.createdAt,
  );
  const { id, createdAt } = incident;
  const occurrence = {
    count: alike.length,
    frequency: alike.length / Math.max(1, account.incidents.length),
    category: alike.length <= 1 ? 'novel' : alike.length <= 3 ? 'rare' : 'frequent',
    since: ACCOUNT_ZONE.print(since),
    until: ACCOUNT_ZONE.print(createdAt),
  };
  return {
    status: 200,
    body: {
      outlier_incident: {
        incident: {
          id,
          created_at: ACCOUNT_ZONE.print(createdAt),
          self: apiUrl(`incidents/${id}`),
          title: incident.title,
          occurrence,
        },
        incident_template: { id, cluster_id: id, mined_text: incident.title },
      },
    },
  };
};
