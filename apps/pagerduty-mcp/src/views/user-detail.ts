import { from, view } from 'mcp-kit';
import type { User } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Turn } from '../on-call/turns.ts';
import { maybeNamed } from './named.ts';
import { TurnView } from './turn.ts';
import { userFields } from './user.ts';

/** A user, and where they are on call now; a part that could not be read is absent. */
export interface UserDetail extends User {
  readonly turns: readonly Turn[] | undefined;
}

const ContactMethodView = z.object({
  id: z.string().optional(),
  type: z.string(),
  label: z.string().optional(),
  country_code: z.int().optional(),
  address: z.string().optional(),
});
const RuleView = z.object({ id: z.string().optional(), rule: z.string() });

/** A user, how they are reached, and by which rules. */
export const UserDetailView = view<UserDetail>({
  ...userFields,
  description: z.string(),
  contact_methods: from(z.array(ContactMethodView), ({ contact_methods: methods }) =>
    methods?.map((method) => ({
      ...{ id: method.id, type: typeOf(method.type), label: maybeNamed(method)?.name },
      ...addressOf(method),
    })),
  ),
  notification_rules: from(z.array(RuleView), ({ notification_rules: rules }) =>
    rules?.map(ruleOf),
  ),
  on_call_now: from(z.array(z.looseObject({})), ({ turns }) =>
    turns?.map((turn) => TurnView.show(turn).item),
  ),
});

function typeOf(type: string | undefined): string {
  return (type ?? 'unknown').replace(/_contact_method(_reference)?$/, '');
}

const Address = ContactMethodView.pick({ country_code: true, address: true });

/** The address, which only a full contact method has. */
function addressOf(method: object): z.infer<typeof Address> {
  return Address.safeParse(method).data ?? {};
}

const Rule = z.looseObject({
  id: z.string().optional(),
  urgency: z.string(),
  start_delay_in_minutes: z.number(),
  contact_method: z.looseObject({ type: z.string().optional(), summary: z.string().optional() }),
});

/** Such as `high urgency: after 5 min by phone (Mobile)`. */
function ruleOf(rule: object): z.infer<typeof RuleView> {
  const read = Rule.safeParse(rule);
  if (!read.success) {
    const { id, summary }: Readonly<Record<string, unknown>> = Object(rule);
    return { id: typeof id === 'string' ? id : undefined, rule: String(summary ?? 'unknown') };
  }
  const { id, urgency, start_delay_in_minutes: delay, contact_method: method } = read.data;
  const when = delay === 0 ? 'at once' : `after ${delay} min`;
  const label = method.summary === undefined ? '' : ` (${method.summary})`;
  return { id, rule: `${urgency} urgency: ${when} by ${typeOf(method.type)}${label}` };
}
