import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Context, Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { apiUrl } from '../../views/reference.ts';
import { belonging, findPost, ofPage } from './find-page.ts';
import { postTypes } from './pages.ts';
import { checkUpdate, keepUpdate, readBody, UpdateBody } from './read-update.ts';

const date = z.nullable(z.iso.datetime({ offset: true }));
const fields = {
  type: z.literal('status_page_post'),
  title: z.string().check(z.minLength(1), z.maxLength(128)),
  post_type: z.enum(postTypes),
  starts_at: date,
  ends_at: date,
  status_page: z.object({ id: z.string() }),
};
const Body = z.object({ post: z.object(fields) });
const NewBody = z.object({
  post: z.object({
    ...fields,
    updates: z.array(UpdateBody).check(z.minLength(1), z.maxLength(50)),
  }),
});

const list: Handler = (call, context) => {
  const parameters = new Parameters(call.query);
  const page = readPage(parameters);
  const type = parameters.choice('post_type', postTypes);
  const reviewed = parameters.choice('reviewed_status', ['approved', 'not_reviewed']);
  const statuses = parameters.list('status');
  parameters.check();
  const posts = [...ofPage('status_page_posts', call, context).values()].filter((post) => {
    const latest = updatesOf(context, post).at(-1);
    return (
      (type === undefined || post['post_type'] === type) &&
      (reviewed === undefined || latest?.['reviewed_status'] === reviewed) &&
      (statuses?.includes(Object(latest?.['status']).id) ?? true)
    );
  });
  return replyPage('posts', posts, page, (post) => show(context, post));
};

const get: Handler = (call, context) => {
  const post = findPost(call, context);
  const parameters = new Parameters(call.query);
  const includes = parameters.choices('include', ['status_page_post_update']);
  parameters.check();
  return { status: 200, body: { post: show(context, post, includes !== undefined) } };
};

const create: Handler = (call, context) => {
  const pageId = call.path['id'];
  ofPage('status_page_posts', call, context);
  const { updates, ...given } = readBody(NewBody, call).post;
  checkDates(given);
  for (const update of updates) checkUpdate(update, given.post_type, { call, context });
  const id = context.account.ids.entity();
  const post = {
    ...given,
    ...{ id, status_page: { id: pageId, type: 'status_page' } },
    self: apiUrl(`status_pages/${pageId}/posts/${id}`),
  };
  context.account.records.add('status_page_posts', post);
  for (const update of updates) keepUpdate(context, post, update);
  return { status: 201, body: { post: show(context, post) } };
};

const update: Handler = (call, context) => {
  const before = findPost(call, context);
  const { title, starts_at, ends_at, post_type } = readBody(Body, call).post;
  if (post_type !== before['post_type']) throw invalid('Post type cannot be changed');
  checkDates({ starts_at, ends_at, post_type });
  const after = { ...before, title, starts_at, ends_at };
  context.account.records.add('status_page_posts', after);
  return { status: 200, body: { post: show(context, after) } };
};

const remove: Handler = (call, context) => {
  const post = findPost(call, context);
  const { records } = context.account;
  for (const { id } of updatesOf(context, post)) records.of('status_page_post_updates').delete(id);
  records.of('status_page_posts').delete(post.id);
  return { status: 204 };
};

interface Dates {
  readonly post_type: string;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
}

function checkDates({ post_type, starts_at, ends_at }: Dates): void {
  if (post_type === 'incident') return;
  if (starts_at === null || ends_at === null) throw invalid('Starts at and ends at are required');
  if (Date.parse(starts_at) >= Date.parse(ends_at))
    throw invalid('Ends at must be after starts at');
}

function show(context: Context, post: Entity, isFull = false): object {
  const { records } = context.account;
  const [postmortem] = belonging(records.of('status_page_postmortems'), 'post', post.id).values();
  return {
    ...post,
    updates: updatesOf(context, post).map((each) =>
      isFull ? each : { id: each.id, type: each['type'], self: each['self'] },
    ),
    ...(postmortem === undefined
      ? {}
      : { postmortem: { id: postmortem.id, type: 'status_page_postmortem' } }),
  };
}

/** Oldest first. */
function updatesOf({ account: { records } }: Context, { id }: Entity): readonly Entity[] {
  return [...belonging(records.of('status_page_post_updates'), 'post', id).values()];
}

export const postHandlers: Handlers = {
  'GET /status_pages/{id}/posts': list,
  'GET /status_pages/{id}/posts/{post_id}': get,
  'POST /status_pages/{id}/posts': create,
  'PUT /status_pages/{id}/posts/{post_id}': update,
  'DELETE /status_pages/{id}/posts/{post_id}': remove,
};
