import { Refusal } from '../../core/reply.ts';
import type { User } from '../account/entities.ts';
import type { Call, Context, Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { contactMethodView, userIncludes, userView } from '../views/user-view.ts';
import { find } from './find.ts';
import { matching } from './matching.ts';

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const matches = matching(parameters.text('query'));
  const teamIds = parameters.list('team_ids');
  const includes = parameters.choices('include', userIncludes);
  parameters.check();
  const users = [...account.users.values()].filter(
    ({ id, name, email, memberships }) =>
      !account.formerUsers.has(id) &&
      (matches(name) || matches(email)) &&
      (teamIds === undefined || memberships.some(({ teamId }) => teamIds.includes(teamId))),
  );
  return replyPage('users', users, page, (user) => userView(account, user, includes));
};

const me: Handler = (call, context) => {
  if (context.caller.kind === 'user') return show(call, context, context.caller.user);
  const error = 'The current user cannot be told from an account-level access token.';
  throw new Refusal({ status: 400, body: { error } });
};

/** One user; calendar addresses are secrets, for the user alone and for administrators. */
function show({ query }: Call, { account, caller }: Context, user: User) {
  const parameters = new Parameters(query);
  const asked = parameters.choices('include', [...userIncludes, 'calendar_urls']);
  parameters.check();
  const mayReadCalendar =
    caller.kind === 'account' ||
    caller.user.id === user.id ||
    caller.user.role === 'admin' ||
    caller.user.role === 'owner';
  const includes = asked?.filter((include) => include !== 'calendar_urls' || mayReadCalendar);
  return { status: 200, body: { user: userView(account, user, includes) } };
}

const contactMethods: Handler = ({ path }, { account }) => {
  const user = findUser({ account }, path['id']);
  const contact_methods = user.contactMethods.map((method) => contactMethodView(user, method));
  return { status: 200, body: { contact_methods } };
};

/** A user who was not deleted. */
export function findUser({ account }: Pick<Context, 'account'>, id: string | undefined): User {
  const user = find(account.users, id);
  return account.formerUsers.has(user.id) ? find(new Map<string, User>(), undefined) : user;
}

export const userHandlers: Handlers = {
  'GET /users': list,
  'GET /users/me': me,
  'GET /users/{id}': (call, context) => show(call, context, findUser(context, call.path['id'])),
  'GET /users/{id}/contact_methods': contactMethods,
};
