import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Call, Context, Handler, Handlers } from '../../request/context.ts';
import { notFound } from '../../request/refusals.ts';
import { belonging, findPost } from './find-page.ts';
import { readBody } from './read-update.ts';

const Body = z.object({
  postmortem: z.object({
    type: z.literal('status_page_post_postmortem'),
    message: z.string().check(z.maxLength(10_000)),
    notify_subscribers: z.boolean(),
    post: z.object({ id: z.string() }),
  }),
});

const get: Handler = (call, context) => {
  const postmortem = findPostmortem(call, context);
  if (postmortem === undefined) throw notFound();
  return { status: 200, body: { postmortem } };
};

const save: Handler = (call, context) => {
  const post = findPost(call, context);
  const before = findPostmortem(call, context);
  const { message, notify_subscribers, type } = readBody(Body, call).postmortem;
  const postmortem = {
    ...{ id: before?.id ?? context.account.ids.entity(), type, message, notify_subscribers },
    self: `${post['self']}/postmortem`,
    post: { id: post.id, type: 'status_page_post' },
    reported_at: new Date(context.now).toISOString(),
  };
  context.account.records.add('status_page_postmortems', postmortem);
  return { status: before === undefined ? 201 : 200, body: { postmortem } };
};

const remove: Handler = (call, context) => {
  const postmortem = findPostmortem(call, context);
  if (postmortem === undefined) throw notFound();
  context.account.records.of('status_page_postmortems').delete(postmortem.id);
  return { status: 204 };
};

function findPostmortem(call: Call, context: Context): Entity | undefined {
  const post = findPost(call, context);
  const kept = context.account.records.of('status_page_postmortems');
  return [...belonging(kept, 'post', post.id).values()][0];
}

export const postmortemHandlers: Handlers = {
  'GET /status_pages/{id}/posts/{post_id}/postmortem': get,
  'PUT /status_pages/{id}/posts/{post_id}/postmortem': save,
  'DELETE /status_pages/{id}/posts/{post_id}/postmortem': remove,
};
