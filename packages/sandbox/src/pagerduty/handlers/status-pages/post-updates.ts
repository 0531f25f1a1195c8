import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Call, Context, Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { find } from '../find.ts';
import { belonging, findPost } from './find-page.ts';
import { checkUpdate, keepUpdate, readBody, UpdateBody } from './read-update.ts';

const Body = z.object({ post_update: UpdateBody });

const list: Handler = (call, context) => {
  const updates = updatesOf(call, context);
  const parameters = new Parameters(call.query);
  const page = readPage(parameters);
  const reviewed = parameters.choice('reviewed_status', ['approved', 'not_reviewed']);
  parameters.check();
  const rows = [...updates.values()].filter(
    ({ reviewed_status }) => reviewed === undefined || reviewed_status === reviewed,
  );
  return replyPage('post_updates', rows, page, (row) => row);
};

const get: Handler = (call, context) => ({
  status: 200,
  body: { post_update: findUpdate(call, context) },
});

const create: Handler = (call, context) => {
  const post = findPost(call, context);
  const { post_update } = readBody(Body, call);
  checkUpdate(post_update, post['post_type'], { call, context });
  if (updatesOf(call, context).size >= 50) throw invalid('A post has 50 updates at most');
  return { status: 201, body: { post_update: keepUpdate(context, post, post_update) } };
};

const update: Handler = (call, context) => {
  const post = findPost(call, context);
  const { id } = findUpdate(call, context);
  const { post_update } = readBody(Body, call);
  checkUpdate(post_update, post['post_type'], { call, context });
  return { status: 200, body: { post_update: keepUpdate(context, post, post_update, id) } };
};

const remove: Handler = (call, context) => {
  const { id } = findUpdate(call, context);
  if (updatesOf(call, context).size === 1) throw invalid('A post must have an update');
  context.account.records.of('status_page_post_updates').delete(id);
  return { status: 204 };
};

function updatesOf(call: Call, context: Context): ReadonlyMap<string, Entity> {
  const { records } = context.account;
  return belonging(records.of('status_page_post_updates'), 'post', findPost(call, context).id);
}

function findUpdate(call: Call, context: Context): Entity {
  return find(updatesOf(call, context), call.path['post_update_id']);
}

const one = '/status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}';

export const postUpdateHandlers: Handlers = {
  'GET /status_pages/{id}/posts/{post_id}/post_updates': list,
  'POST /status_pages/{id}/posts/{post_id}/post_updates': create,
  [`GET ${one}` as const]: get,
  [`PUT ${one}` as const]: update,
  [`DELETE ${one}` as const]: remove,
};
