import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { User } from '../../account/entities.ts';
import { isTarget } from '../../on-call/on-calls.ts';
import type { Handler } from '../../request/context.ts';
import { impossible, invalid } from '../../request/refusals.ts';
import { userView } from '../../views/user-view.ts';
import { findUser } from '../users.ts';
import { audit } from './audit.ts';

const roles = [
  'admin',
  'limited_user',
  'observer',
  'owner',
  'read_only_user',
  'restricted_access',
  'read_only_limited_user',
  'user',
] as const;
const Fields = {
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  email: z.email().check(z.minLength(6), z.maxLength(100)),
  time_zone: z.optional(z.string()),
  role: z.optional(z.enum(roles)),
  job_title: z.optional(z.nullable(z.string().check(z.maxLength(100)))),
  description: z.optional(z.nullable(z.string())),
};
const Creation = z.object({ user: z.object(Fields) });
const Change = z.object({ user: z.partial(z.object(Fields)) });
type Given = z.infer<typeof Change>['user'];

export const createUser: Handler = ({ body }, context) => {
  const { account } = context;
  const given = read(Creation, body);
  const email = given.email.toLowerCase();
  const id = account.ids.entity();
  const method = {
    id: account.ids.entity(),
    type: 'email',
    label: 'Default',
    address: email,
  } as const;
  const user: User = {
    id,
    name: given.name,
    email,
    timeZone: 'Etc/UTC',
    color: 'teal',
    role: 'user',
    jobTitle: null,
    bio: null,
    memberships: [],
    contactMethods: [method],
    notificationRules: [],
    calendarKey: account.ids.request().replaceAll('-', ''),
    ...readChange(given),
  };
  refuseTakenEmail(account, user);
  account.users.set(id, user);
  audit(context, { action: 'create', kind: 'users', id, name: user.name });
  return { status: 201, body: { user: userView(account, user) } };
};

export const updateUser: Handler = ({ path, body }, context) => {
  const { account } = context;
  const before = findUser(context, path['id']);
  const after = { ...before, ...readChange(read(Change, body)) };
  refuseTakenEmail(account, after);
  account.users.set(after.id, after);
  const user = userView(account, after);
  audit(context, {
    ...{ action: 'update', kind: 'users', id: after.id, name: after.name },
    shown: [userView(account, before), user],
  });
  return { status: 200, body: { user } };
};

export const deleteUser: Handler = ({ path }, context) => {
  const { account } = context;
  const { id, name } = findUser(context, path['id']);
  if ([...account.policies.values()].some((policy) => isTarget(account, policy, id))) {
    throw impossible(2001, 'The user is on an escalation policy or a schedule');
  }
  const isBusy = account.incidents.some(
    ({ status, assignments }) =>
      status !== 'resolved' && assignments.some(({ userId }) => userId === id),
  );
  if (isBusy) throw impossible(2001, 'The user has assigned incidents');
  account.formerUsers.add(id);
  audit(context, { action: 'delete', kind: 'users', id, name });
  return { status: 204 };
};

function read<T extends { readonly user: unknown }>(
  schema: z.ZodMiniType<T>,
  body: unknown,
): T['user'] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data.user;
  throw invalid(
    ...parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`),
  );
}

function readChange({
  name,
  email,
  time_zone,
  role,
  job_title,
  description,
}: Given): Partial<User> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email: email.toLowerCase() }),
    ...(time_zone === undefined ? {} : { timeZone: time_zone }),
    ...(role === undefined ? {} : { role }),
    ...(job_title === undefined ? {} : { jobTitle: job_title }),
    ...(description === undefined ? {} : { bio: description }),
  };
}

function refuseTakenEmail({ users, formerUsers }: Account, { id, email }: User): void {
  const isTaken = [...users.values()].some(
    (other) => other.email === email && other.id !== id && !formerUsers.has(other.id),
  );
  if (isTaken) throw invalid('Email has already been taken');
}
