import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { Service } from '../../account/entities.ts';
import type { Handler } from '../../request/context.ts';
import { impossible, invalid } from '../../request/refusals.ts';
import { serviceDetails } from '../../views/service-details.ts';
import { find } from '../find.ts';

const Reference = z.object({ id: z.string() });
const Urgency = z.enum(['high', 'low', 'severity_based']);
const Fields = {
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.optional(z.nullable(z.string())),
  escalation_policy: Reference,
  auto_resolve_timeout: z.optional(z.nullable(z.int().check(z.minimum(0)))),
  acknowledgement_timeout: z.optional(z.nullable(z.int().check(z.minimum(0)))),
  status: z.optional(z.enum(['active', 'disabled', 'maintenance', 'warning', 'critical'])),
  incident_urgency_rule: z.optional(z.object({ type: z.string(), urgency: z.optional(Urgency) })),
};
const Creation = z.object({ service: z.object(Fields) });
const Change = z.object({ service: z.partial(z.object(Fields)) });
type Given = z.infer<typeof Change>['service'];

export const createService: Handler = ({ body }, { account, now }) => {
  const given = read(Creation, body);
  const service: Service = {
    id: account.ids.entity(),
    name: given.name,
    description: '',
    createdAt: now,
    policyId: given.escalation_policy.id,
    teamId: '',
    integrations: [],
    urgency: 'high',
    autoResolveSeconds: null,
    acknowledgementSeconds: null,
    dependsOn: [],
    ...readChange(account, given),
  };
  refuseTakenName(account, service);
  account.services.set(service.id, service);
  return { status: 201, body: { service: serviceDetails(account, service) } };
};

export const updateService: Handler = ({ path, body }, { account }) => {
  const before = find(account.services, path['id']);
  const after = { ...before, ...readChange(account, read(Change, body)) };
  refuseTakenName(account, after);
  account.services.set(after.id, after);
  return { status: 200, body: { service: serviceDetails(account, after) } };
};

/** Its incidents stay, so that the log of the account does. */
export const deleteService: Handler = ({ path }, { account }) => {
  const { id } = find(account.services, path['id']);
  const isOpen = account.incidents.some(
    ({ serviceId, status }) => serviceId === id && status !== 'resolved',
  );
  if (isOpen) throw impossible(2001, 'The service has open incidents');
  if (account.incidents.some(({ serviceId }) => serviceId === id)) {
    throw impossible(2001, 'The service has incidents: disable it in place of deleting it');
  }
  account.services.delete(id);
  return { status: 204 };
};

function read<T extends { readonly service: unknown }>(
  schema: z.ZodMiniType<T>,
  body: unknown,
): T['service'] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data.service;
  throw invalid(
    ...parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`),
  );
}

function readChange(account: Account, given: Given): Partial<Service> {
  const { name, description, escalation_policy, incident_urgency_rule: rule } = given;
  const policy = escalation_policy && find(account.policies, escalation_policy.id);
  const urgency = rule?.urgency ?? 'high';
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description: description ?? '' }),
    ...(policy === undefined ? {} : { policyId: policy.id, teamId: policy.teamIds[0] ?? '' }),
    ...(given.auto_resolve_timeout === undefined
      ? {}
      : { autoResolveSeconds: given.auto_resolve_timeout || null }),
    ...(given.acknowledgement_timeout === undefined
      ? {}
      : { acknowledgementSeconds: given.acknowledgement_timeout || null }),
    ...(rule === undefined ? {} : { urgency }),
    ...(given.status === undefined ? {} : { isDisabled: given.status === 'disabled' }),
  };
}

function refuseTakenName({ services }: Account, { id, name }: Service): void {
  const isTaken = [...services.values()].some((other) => other.name === name && other.id !== id);
  if (isTaken) throw invalid('Name has already been taken');
}
