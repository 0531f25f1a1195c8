import type { Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { find } from '../find.ts';
import { ofPage } from './find-page.ts';

export const postTypes = ['incident', 'maintenance'] as const;

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const type = parameters.choice('status_page_type', ['public', 'private']);
  parameters.check();
  const pages = [...account.records.of('status_pages').values()].filter(
    ({ status_page_type }) => type === undefined || status_page_type === type,
  );
  return replyPage('status_pages', pages, page, (one) => one);
};

/** What posts of a page are made of, such as its severities. */
function listOf(kind: string): Handler {
  return (call, context) => {
    const parameters = new Parameters(call.query);
    const page = readPage(parameters);
    const type = kind === 'services' ? undefined : parameters.choice('post_type', postTypes);
    parameters.check();
    const values = [...ofPage(`status_page_${kind}`, call, context).values()].filter(
      ({ post_type }) => type === undefined || post_type === type,
    );
    return replyPage(kind, values, page, (value) => value);
  };
}

function getOf(kind: string, singular: string): Handler {
  return (call, context) => {
    const values = ofPage(`status_page_${kind}`, call, context);
    return { status: 200, body: { [singular]: find(values, call.path[`${singular}_id`]) } };
  };
}

export const pageHandlers: Handlers = {
  'GET /status_pages': list,
  'GET /status_pages/{id}/impacts': listOf('impacts'),
  'GET /status_pages/{id}/impacts/{impact_id}': getOf('impacts', 'impact'),
  'GET /status_pages/{id}/services': listOf('services'),
  'GET /status_pages/{id}/services/{service_id}': getOf('services', 'service'),
  'GET /status_pages/{id}/severities': listOf('severities'),
  'GET /status_pages/{id}/severities/{severity_id}': getOf('severities', 'severity'),
  'GET /status_pages/{id}/statuses': listOf('statuses'),
  'GET /status_pages/{id}/statuses/{status_id}': getOf('statuses', 'status'),
};
