import type { Handler, Handlers } from '../../request/context.ts';
import { find } from '../find.ts';
import { replyCursorPage } from '../reply-cursor-page.ts';

/** What the steps of a workflow can do, as every account can. */
const actions = [
  {
    function: 'send-status-update',
    name: 'Send Status Update',
    description: 'Posts a status update to a given incident',
    input: 'Message',
    keyword: 'status',
  },
  {
    function: 'add-conference-bridge',
    name: 'Add Conference Bridge',
    description: 'Adds a conference bridge to a given incident',
    input: 'Conference URL',
    keyword: 'conference',
  },
  {
    function: 'add-responders',
    name: 'Add Responders',
    description: 'Asks responders to join a given incident',
    input: 'Message',
    keyword: 'responders',
  },
  {
    function: 'add-note',
    name: 'Add Note',
    description: 'Adds a note to a given incident',
    input: 'Note',
    keyword: 'note',
  },
].map((action) => ({
  id: `pagerduty.com:incident-workflows:${action.function}:1`,
  type: 'action',
  domain_name: 'pagerduty.com',
  package_name: 'incident-workflows',
  function_name: action.function,
  version: 1,
  name: action.name,
  description: action.description,
  action_type: 'action',
  action_tier: 'basic-action',
  tags: [],
  search_keywords: [action.keyword],
  inputs: [{ name: action.input, type: 'text', is_required: true, is_hidden: false }],
  outputs: [{ name: 'Result', type: 'text' }],
}));

/** The actions by their ids. */
export const workflowActions: ReadonlyMap<string, (typeof actions)[number]> = new Map(
  actions.map((action) => [action.id, action]),
);

const list: Handler = ({ query }) => {
  const keyword = query.get('keyword');
  const rows = actions.filter(
    ({ search_keywords }) => keyword === null || search_keywords.includes(keyword),
  );
  return replyCursorPage('actions', rows, query, (action) => action);
};

const get: Handler = ({ path }) => ({
  status: 200,
  body: { action: find(workflowActions, path['id']) },
});

export const workflowActionHandlers: Handlers = {
  'GET /incident_workflows/actions': list,
  'GET /incident_workflows/actions/{id}': get,
};
