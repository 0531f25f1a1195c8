import { resolve } from 'pagerduty-sdk';
import { openAccount } from './account.ts';

const pagerduty = openAccount();
const name = process.argv[2] ?? 'checkout';

const { id } = await resolve(pagerduty, 'service', name);
const service = await pagerduty.services.get(id);
const policy = service.escalation_policy?.id ?? '';

for await (const turn of pagerduty.onCalls.list({ escalation_policy_ids: [policy] })) {
  const until = turn.end ?? 'further notice';
  console.info(`Level ${turn.escalation_level}: ${turn.user?.summary}, until ${until}`);
}
