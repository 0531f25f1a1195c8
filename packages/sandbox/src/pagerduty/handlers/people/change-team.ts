import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { Team, User } from '../../account/entities.ts';
import type { Handler } from '../../request/context.ts';
import { impossible, invalid } from '../../request/refusals.ts';
import { teamView } from '../../views/team-view.ts';
import { find } from '../find.ts';
import { findUser } from '../users.ts';
import { audit } from './audit.ts';

const Fields = {
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  description: z.optional(z.nullable(z.string())),
  default_role: z.optional(z.enum(['manager', 'none'])),
};
const Creation = z.object({ team: z.object(Fields) });
const Change = z.object({ team: z.partial(z.object(Fields)) });
const Membership = z.optional(
  z.object({ role: z.optional(z.enum(['observer', 'responder', 'manager'])) }),
);

export const createTeam: Handler = ({ body }, context) => {
  const { account } = context;
  const { name, description, default_role } = read(Creation, body);
  refuseTakenName(account, name);
  const id = account.ids.entity();
  account.teams.set(id, {
    ...{ id, name, description: description ?? '' },
    ...(default_role === undefined ? {} : { defaultRole: default_role }),
  });
  audit(context, { action: 'create', kind: 'teams', id, name });
  return { status: 201, body: { team: teamView(account, id) } };
};

export const updateTeam: Handler = ({ path, body }, context) => {
  const { account } = context;
  const before = find(account.teams, path['id']);
  const { name, description, default_role } = read(Change, body);
  if (name !== undefined && name !== before.name) refuseTakenName(account, name);
  const after: Team = {
    ...before,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description: description ?? '' }),
    ...(default_role === undefined ? {} : { defaultRole: default_role }),
  };
  account.teams.set(before.id, after);
  audit(context, { action: 'update', kind: 'teams', id: after.id, name: after.name });
  return { status: 200, body: { team: teamView(account, after.id) } };
};

export const deleteTeam: Handler = ({ path }, context) => {
  const { account } = context;
  const { id, name } = find(account.teams, path['id']);
  if ([...account.policies.values()].some(({ teamIds }) => teamIds.includes(id))) {
    throw impossible(2001, 'The team has escalation policies');
  }
  account.teams.delete(id);
  for (const user of account.users.values()) setRole(account, user, id, undefined);
  audit(context, { action: 'delete', kind: 'teams', id, name });
  return { status: 204 };
};

export const addMember: Handler = ({ path, body }, context) => {
  const { account } = context;
  const team = find(account.teams, path['id']);
  const user = findUser(context, path['user_id']);
  const parsed = Membership.safeParse(body);
  if (!parsed.success) throw invalid('role must be observer, responder or manager');
  setRole(account, user, team.id, parsed.data?.role ?? 'manager');
  audit(context, { action: 'update', kind: 'teams', id: team.id, name: team.name });
  return { status: 204 };
};

export const removeMember: Handler = ({ path }, context) => {
  const { account } = context;
  const team = find(account.teams, path['id']);
  setRole(account, findUser(context, path['user_id']), team.id, undefined);
  audit(context, { action: 'update', kind: 'teams', id: team.id, name: team.name });
  return { status: 204 };
};

function setRole({ users }: Account, user: User, teamId: string, role: string | undefined): void {
  const others = user.memberships.filter((each) => each.teamId !== teamId);
  const memberships = role === undefined ? others : [...others, { teamId, role }];
  users.set(user.id, { ...user, memberships });
}

function read<T extends { readonly team: unknown }>(
  schema: z.ZodMiniType<T>,
  body: unknown,
): T['team'] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data.team;
  throw invalid(
    ...parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`),
  );
}

function refuseTakenName({ teams }: Account, name: string): void {
  const isTaken = [...teams.values()].some((team) => team.name === name);
  if (isTaken) throw invalid('Name has already been taken');
}
