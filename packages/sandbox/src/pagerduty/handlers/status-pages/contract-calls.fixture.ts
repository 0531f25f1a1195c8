import { at, text } from '../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../contract-call.fixture.ts';

const zero = '2026-12-01T00:00:00.000Z';

/** The path of the page, and the id of the first of each of its kinds. */
async function open({ list, send }: Opened) {
  const page = `/status_pages/${text((await list('/status_pages'))[0], 'id')}`;
  const first = async (kind: string) => text((await list(`${page}/${kind}`))[0], 'id');
  const post = `${page}/posts/${await first('posts')}`;
  const references = {
    status: { id: await first('statuses') },
    severity: { id: await first('severities') },
    impacted_services: [
      { service: { id: await first('services') }, impact: { id: await first('impacts') } },
    ],
  };
  const update = {
    ...{ type: 'status_page_post_update', message: 'text', ...references },
    ...{ update_frequency_ms: 300_000, notify_subscribers: false },
  };
  const body = {
    postmortem: {
      ...{ type: 'status_page_post_postmortem', message: 'text', notify_subscribers: false },
      post: { id: post.split('/').at(-1) },
    },
  };
  const updateId = text(at(await (await send(`GET ${post}`)).body, 'post.updates.0'), 'id');
  return {
    ...{ page, first, post, update, updateOfPost: `${post}/post_updates/${updateId}` },
    pageId: page.split('/').at(-1),
    postmortem: { path: `${post}/postmortem`, body },
    savePostmortem: () => send(`PUT ${post}/postmortem`, { body }),
  };
}

const postFields = {
  ...{ type: 'status_page_post', title: 'Shop', post_type: 'incident' },
  ...{ starts_at: zero, ends_at: null, status_page: { id: 'P1' } },
};

const values: ContractCalls = {
  'GET /status_pages': () => ({ path: '/status_pages' }),
  'GET /status_pages/{id}/impacts': async (opened) => ({
    path: `${(await open(opened)).page}/impacts?post_type=incident`,
  }),
  'GET /status_pages/{id}/impacts/{impact_id}': (opened) => firstOf(opened, 'impacts'),
  'GET /status_pages/{id}/services': async (opened) => ({
    path: `${(await open(opened)).page}/services`,
  }),
  'GET /status_pages/{id}/services/{service_id}': (opened) => firstOf(opened, 'services'),
  'GET /status_pages/{id}/severities': async (opened) => ({
    path: `${(await open(opened)).page}/severities`,
  }),
  'GET /status_pages/{id}/severities/{severity_id}': (opened) => firstOf(opened, 'severities'),
  'GET /status_pages/{id}/statuses': async (opened) => ({
    path: `${(await open(opened)).page}/statuses`,
  }),
  'GET /status_pages/{id}/statuses/{status_id}': (opened) => firstOf(opened, 'statuses'),
};

async function firstOf(opened: Opened, kind: string) {
  const { page, first } = await open(opened);
  return { path: `${page}/${kind}/${await first(kind)}` };
}

const posts: ContractCalls = {
  'GET /status_pages/{id}/posts': async (opened) => ({
    path: `${(await open(opened)).page}/posts`,
  }),
  'POST /status_pages/{id}/posts': async (opened) => {
    const { page, update } = await open(opened);
    return { path: `${page}/posts`, body: { post: { ...postFields, updates: [update] } } };
  },
  'GET /status_pages/{id}/posts/{post_id}': async (opened) => ({
    path: `${(await open(opened)).post}?include[]=status_page_post_update`,
  }),
  'PUT /status_pages/{id}/posts/{post_id}': async (opened) => ({
    path: (await open(opened)).post,
    body: { post: postFields },
  }),
  'DELETE /status_pages/{id}/posts/{post_id}': async (opened) => ({
    path: (await open(opened)).post,
  }),
  'GET /status_pages/{id}/posts/{post_id}/postmortem': async (opened) => {
    const { savePostmortem, postmortem } = await open(opened);
    await savePostmortem();
    return { path: postmortem.path };
  },
  'PUT /status_pages/{id}/posts/{post_id}/postmortem': async (opened) =>
    (await open(opened)).postmortem,
  'DELETE /status_pages/{id}/posts/{post_id}/postmortem': async (opened) => {
    const { savePostmortem, postmortem } = await open(opened);
    await savePostmortem();
    return { path: postmortem.path };
  },
};

const updates: ContractCalls = {
  'GET /status_pages/{id}/posts/{post_id}/post_updates': async (opened) => ({
    path: `${(await open(opened)).post}/post_updates?reviewed_status=approved`,
  }),
  'POST /status_pages/{id}/posts/{post_id}/post_updates': async (opened) => {
    const { post, update } = await open(opened);
    return { path: `${post}/post_updates`, body: { post_update: update } };
  },
  'GET /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}': async (opened) => ({
    path: (await open(opened)).updateOfPost,
  }),
  'PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}': async (opened) => {
    const { updateOfPost, update } = await open(opened);
    return { path: updateOfPost, body: { post_update: update } };
  },
  'DELETE /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}': async (opened) => ({
    path: (await open(opened)).updateOfPost,
  }),
};

const subscriptions: ContractCalls = {
  'GET /status_pages/{id}/subscriptions': async (opened) => ({
    path: `${(await open(opened)).page}/subscriptions?status=active&channel=email`,
  }),
  'GET /status_pages/{id}/subscriptions/{subscription_id}': (opened) =>
    firstOf(opened, 'subscriptions'),
  'POST /status_pages/{id}/subscriptions': async (opened) => {
    const { page, pageId } = await open(opened);
    const subscription = {
      ...{ type: 'status_page_subscription', channel: 'email', contact: 'joe@email.example' },
      ...{ status_page: { id: pageId }, subscribable_object: { id: pageId, type: 'status_page' } },
    };
    return { path: `${page}/subscriptions`, body: { subscription } };
  },
  'DELETE /status_pages/{id}/subscriptions/{subscription_id}': (opened) =>
    firstOf(opened, 'subscriptions'),
};

export const statusPagesCalls: ContractCalls = {
  ...values,
  ...posts,
  ...updates,
  ...subscriptions,
};
