import type { Deps } from '../deps.ts';
import { named } from '../views/named.ts';

/** The policies that page for something, and words for it. */
interface FoundPlace {
  readonly policyIds: readonly string[];
  readonly words: string;
}

interface Asked {
  readonly service_id?: string | undefined;
  readonly team_id?: string | undefined;
  readonly escalation_policy_id?: string | undefined;
}

/** The escalation policies of a service or a team, or the one that is named; else of the user's teams. */
export async function findPlace(
  { pagerduty, currentUser }: Deps,
  { service_id, team_id, escalation_policy_id }: Asked,
  signal: AbortSignal,
): Promise<FoundPlace> {
  if (escalation_policy_id !== undefined) {
    return { policyIds: [escalation_policy_id], words: 'by the escalation policy' };
  }
  if (service_id !== undefined) {
    const service = await pagerduty.services.get(service_id, {}, { signal });
    const { name } = named(service);
    return { policyIds: idsOf([service.escalation_policy]), words: `for ${name}` };
  }
  if (team_id !== undefined) {
    const policies = pagerduty.escalationPolicies.list({ team_ids: [team_id] }, { signal });
    return { policyIds: idsOf(await policies.take(100)), words: 'for the team' };
  }
  return { policyIds: idsOf(await currentUser.policies()), words: 'for your teams' };
}

function idsOf(
  references: readonly ({ readonly id?: string | undefined } | undefined)[],
): string[] {
  return references.flatMap((reference) => reference?.id ?? []);
}
