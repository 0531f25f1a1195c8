import { type Account, known } from '../account/account.ts';
import type { Service } from '../account/entities.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import { policyView } from './policy-view.ts';
import { serviceView } from './service-view.ts';

export const serviceIncludes = [
  'escalation_policies',
  'teams',
  'integrations',
  'auto_pause_notifications_parameters',
] as const;

/** A service with what the caller asked to see in full, its policy too. */
export function serviceDetails(
  account: Account,
  service: Service,
  includes: readonly (typeof serviceIncludes)[number][] = [],
  zone?: Zone,
): FieldsOf<'Service'> {
  const view = serviceView(account, service, includes, zone);
  if (!includes.includes('escalation_policies')) return view;
  return {
    ...view,
    escalation_policy: policyView(account, known(account.policies, service.policyId)),
  };
}
