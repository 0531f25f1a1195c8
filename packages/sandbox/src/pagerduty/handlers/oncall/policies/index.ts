import * as z from 'zod/mini';
import type { Account } from '../../../account/account.ts';
import type {
  EscalationPolicy,
  EscalationRule,
  Target as TargetEntity,
} from '../../../account/entities.ts';
import type { Context, Handler, Handlers } from '../../../request/context.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { policyView } from '../../../views/policy-view.ts';
import { find } from '../../find.ts';

const Reference = z.object({ id: z.string() });
const Target = z.object({
  id: z.string(),
  type: z.enum([
    'user_reference',
    'schedule_reference',
    'schedule_v3_reference',
    'user',
    'schedule',
  ]),
});
const Rule = z.object({
  escalation_delay_in_minutes: z.int().check(z.minimum(1), z.maximum(10_080)),
  targets: z.array(Target).check(z.minLength(1), z.maxLength(10)),
});
const Fields = {
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.optional(z.string()),
  num_loops: z.optional(z.int().check(z.minimum(0), z.maximum(9))),
  escalation_rules: z.array(Rule).check(z.minLength(1), z.maxLength(20)),
  teams: z.optional(z.array(Reference)),
};
const Creation = z.object({ escalation_policy: z.object(Fields) });
const Change = z.object({ escalation_policy: z.partial(z.object(Fields)) });
type Given = z.infer<typeof Change>['escalation_policy'];
type Kind = TargetEntity['kind'];

const create: Handler = ({ body }, context) => {
  const { account } = context;
  const given = read(Creation, body);
  const policy: EscalationPolicy = {
    id: account.ids.entity(),
    name: given.name,
    description: given.description ?? '',
    teamIds: [],
    loops: 0,
    rules: [],
    ...readChange(context, given),
  };
  refuseTakenName(account, policy);
  account.policies.set(policy.id, policy);
  return { status: 201, body: { escalation_policy: policyView(account, policy) } };
};

const update: Handler = ({ path, body }, context) => {
  const { account } = context;
  const before = find(account.policies, path['id']);
  const after = { ...before, ...readChange(context, read(Change, body)) };
  refuseTakenName(account, after);
  account.policies.set(after.id, after);
  return { status: 200, body: { escalation_policy: policyView(account, after) } };
};

const remove: Handler = ({ path }, { account }) => {
  const { id } = find(account.policies, path['id']);
  const isUsed = [...account.services.values()].some(({ policyId }) => policyId === id);
  if (isUsed) throw impossible(2001, 'The escalation policy is used by a service');
  account.policies.delete(id);
  return { status: 204 };
};

/** The wrapped policy of a body. */
function read<T extends { readonly escalation_policy: unknown }>(
  schema: z.ZodMiniType<T>,
  body: unknown,
): T['escalation_policy'] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data.escalation_policy;
  throw invalid(
    ...parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`),
  );
}

function readChange({ account }: Context, given: Given): Partial<EscalationPolicy> {
  const { name, description, num_loops: loops, escalation_rules: rules, teams } = given;
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(loops === undefined ? {} : { loops }),
    ...(rules === undefined ? {} : { rules: rules.map((rule) => readRule(account, rule)) }),
    ...(teams === undefined ? {} : { teamIds: teams.map(({ id }) => find(account.teams, id).id) }),
  };
}

function readRule(account: Account, rule: z.infer<typeof Rule>): EscalationRule {
  return {
    id: account.ids.entity(),
    delayMinutes: rule.escalation_delay_in_minutes,
    targets: rule.targets.map(({ id, type }) => {
      const kind = kindOf(type);
      find<unknown>(targetsOf(account, kind), id);
      return { kind, id };
    }),
  };
}

function kindOf(type: z.infer<typeof Target>['type']): Kind {
  if (type.startsWith('user')) return 'user';
  return type === 'schedule_v3_reference' ? 'schedule_v3' : 'schedule';
}

function targetsOf(account: Account, kind: Kind): ReadonlyMap<string, unknown> {
  if (kind === 'user') return account.users;
  return kind === 'schedule' ? account.schedules : account.records.of('schedules');
}

function refuseTakenName({ policies }: Account, { id, name }: EscalationPolicy): void {
  const isTaken = [...policies.values()].some((other) => other.name === name && other.id !== id);
  if (isTaken) throw invalid('Name has already been taken');
}

export const policyHandlers: Handlers = {
  'POST /escalation_policies': create,
  'PUT /escalation_policies/{id}': update,
  'DELETE /escalation_policies/{id}': remove,
};
