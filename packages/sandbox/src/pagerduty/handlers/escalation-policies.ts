import { isTarget } from '../on-call/on-calls.ts';
import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { policyIncludes, policyView } from '../views/policy-view.ts';
import { find } from './find.ts';
import { matching } from './matching.ts';

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const matches = matching(parameters.text('query'));
  const userIds = parameters.list('user_ids');
  const teamIds = parameters.list('team_ids');
  const order = parameters.choice('sort_by', ['name', 'name:asc', 'name:desc']);
  const includes = parameters.choices('include', policyIncludes);
  parameters.check();
  const policies = [...account.policies.values()].filter(
    (policy) =>
      matches(policy.name) &&
      (teamIds?.some((teamId) => policy.teamIds.includes(teamId)) ?? true) &&
      (userIds?.some((userId) => isTarget(account, policy, userId)) ?? true),
  );
  if (order === 'name:desc') policies.reverse();
  return replyPage('escalation_policies', policies, page, (policy) =>
    policyView(account, policy, includes),
  );
};

const get: Handler = ({ path, query }, { account }) => {
  const policy = find(account.policies, path['id']);
  const parameters = new Parameters(query);
  const includes = parameters.choices('include', policyIncludes);
  parameters.check();
  return { status: 200, body: { escalation_policy: policyView(account, policy, includes) } };
};

export const escalationPolicyHandlers: Handlers = {
  'GET /escalation_policies': list,
  'GET /escalation_policies/{id}': get,
};
