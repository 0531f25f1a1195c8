import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { Team, User } from '../../account/entities.ts';
import { isTarget } from '../../on-call/on-calls.ts';
import type { Handler } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { impossible, invalid } from '../../request/refusals.ts';
import { userReference } from '../../views/reference.ts';
import { teamView } from '../../views/team-view.ts';
import { find } from '../find.ts';
import { findUser } from '../users.ts';
import { audit } from './audit.ts';

const Fields = {
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  description: z.optional(z.nullable(z.string().check(z.maxLength(1024)))),
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
  const old = teamView(account, before.id);
  account.teams.set(before.id, after);
  const team = teamView(account, before.id);
  audit(context, {
    ...{ action: 'update', kind: 'teams', id: after.id, name: after.name },
    shown: [old, team],
  });
  return { status: 200, body: { team } };
};

/** A team that may be deleted has no services, so no incident needs the team to reassign to. */
export const deleteTeam: Handler = ({ path, query }, context) => {
  const { account } = context;
  const { id, name } = find(account.teams, path['id']);
  const parameters = new Parameters(query);
  const heir = parameters.text('reassignment_team');
  parameters.check();
  if (heir !== undefined) find(account.teams, heir);
  for (const [what, owners] of Object.entries(belongings(account))) {
    if (owners.some((teamIds) => teamIds.includes(id))) {
      throw impossible(2001, `The team has ${what}`);
    }
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
  if (user.role === 'read_only_user') throw invalid('A read only user cannot be in a team');
  setRole(account, user, team.id, parsed.data?.role ?? 'manager');
  audit(context, {
    ...{ action: 'update', kind: 'teams', id: team.id, name: team.name },
    references: [{ name: 'team_members', added: [userReference(account, user.id)] }],
  });
  return { status: 204 };
};

export const removeMember: Handler = ({ path }, context) => {
  const { account } = context;
  const team = find(account.teams, path['id']);
  const user = findUser(context, path['user_id']);
  const isNeeded = [...account.policies.values()].some(
    (policy) => policy.teamIds.includes(team.id) && isTarget(account, policy, user.id),
  );
  if (isNeeded) {
    throw invalid('User cannot be removed as they belong to an escalation policy on this team');
  }
  setRole(account, user, team.id, undefined);
  audit(context, {
    ...{ action: 'update', kind: 'teams', id: team.id, name: team.name },
    references: [{ name: 'team_members', removed: [userReference(account, user.id)] }],
  });
  return { status: 204 };
};

/** The teams of everything that keeps a team from being deleted. */
function belongings({ policies, services, schedules }: Account) {
  return {
    'escalation policies': [...policies.values()].map(({ teamIds }) => teamIds),
    services: [...services.values()].map(({ teamId }) => [teamId]),
    schedules: [...schedules.values()].map(({ teamId }) => [teamId]),
  };
}

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
