import { InputError, idOrName } from 'mcp-kit';
import * as z from 'zod';

/** Where a webhook goes: an address that PagerDuty takes. */
export const webhookUrl = z
  .url({ protocol: /^https$/ })
  .max(2048)
  .describe('https');

/** What a webhook is told of. */
export const webhookEvents = z.array(z.string().regex(/^[a-z_]+(\.[a-z_]+)+$/)).min(1);

/** Whose events a webhook gets: of a service, of a team, or of the account. */
export const webhookFilter = {
  service_id: idOrName('service').optional(),
  team_id: idOrName('team').optional(),
};

/** The filter in the words of the API; of the account unless told. */
export function filterOf({
  service_id,
  team_id,
}: {
  readonly service_id?: string | undefined;
  readonly team_id?: string | undefined;
}) {
  if (service_id !== undefined && team_id !== undefined) {
    throw new InputError('Give service_id or team_id, not both', 'Or neither: the whole account.');
  }
  if (service_id !== undefined) return { type: 'service_reference' as const, id: service_id };
  if (team_id !== undefined) return { type: 'team_reference' as const, id: team_id };
  return { type: 'account_reference' as const };
}
