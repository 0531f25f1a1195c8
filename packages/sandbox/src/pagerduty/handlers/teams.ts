import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { userReference } from '../views/reference.ts';
import { teamView } from '../views/team-view.ts';
import { userView } from '../views/user-view.ts';
import { find } from './find.ts';
import { matching } from './matching.ts';

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const matches = matching(parameters.text('query'));
  parameters.check();
  const teams = [...account.teams.values()].filter(({ name }) => matches(name));
  return replyPage('teams', teams, page, ({ id }) => teamView(account, id));
};

const get: Handler = ({ path, query }, { account }) => {
  const { id } = find(account.teams, path['id']);
  const parameters = new Parameters(query);
  parameters.choices('include', ['privileges']);
  parameters.check();
  return { status: 200, body: { team: teamView(account, id) } };
};

const members: Handler = ({ path, query }, { account }) => {
  const { id } = find(account.teams, path['id']);
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const includes = parameters.choices('include', ['users']);
  parameters.check();
  const present = [...account.users.values()].filter(
    ({ id: each }) => !account.formerUsers.has(each),
  );
  const rows = present.flatMap((user) =>
    user.memberships.filter(({ teamId }) => teamId === id).map(({ role }) => ({ user, role })),
  );
  return replyPage('members', rows, page, ({ user, role }) => ({
    user: includes === undefined ? userReference(account, user.id) : userView(account, user),
    role,
  }));
};

export const teamHandlers: Handlers = {
  'GET /teams': list,
  'GET /teams/{id}': get,
  'GET /teams/{id}/members': members,
};
