import type { ResourceCall } from './resource-call.fixture.ts';
import type { StatusPagePostmortemChange } from './status-page-postmortems.ts';
import type { NewStatusPagePost, StatusPagePostChange } from './status-page-posts.ts';
import type { NewStatusPageUpdate, StatusPageUpdateChange } from './status-page-updates.ts';

const newStatusPagePost: NewStatusPagePost = {
  type: 'status_page_post',
  title: 'Shop',
  post_type: 'incident',
  starts_at: '2026-01-01T00:00:00Z',
  ends_at: '2026-01-01T00:00:00Z',
  updates: [
    {
      post: { id: 'X1' },
      message: 'text',
      status: { id: 'X1' },
      severity: { id: 'X1' },
      impacted_services: [{}],
      update_frequency_ms: 1,
      notify_subscribers: true,
      type: 'text',
    },
  ],
  status_page: { id: 'X1' },
};
const statusPagePostChange: StatusPagePostChange = {
  type: 'status_page_post',
  title: 'Shop',
  post_type: 'incident',
  starts_at: '2026-01-01T00:00:00Z',
  ends_at: '2026-01-01T00:00:00Z',
  status_page: { id: 'X1' },
};
const newStatusPageUpdate: NewStatusPageUpdate = {
  post: { id: 'X1' },
  message: 'text',
  status: { id: 'X1' },
  severity: { id: 'X1' },
  impacted_services: [{}],
  update_frequency_ms: 1,
  notify_subscribers: true,
  type: 'text',
};
const statusPageUpdateChange: StatusPageUpdateChange = {
  post: { id: 'X1' },
  message: 'text',
  status: { id: 'X1' },
  severity: { id: 'X1' },
  impacted_services: [{}],
  update_frequency_ms: 1,
  notify_subscribers: true,
  type: 'text',
};
const statusPagePostmortemChange: StatusPagePostmortemChange = {
  type: 'status_page_post_postmortem',
  post: { id: 'P1', type: 'status_page_post' },
  message: 'All is well',
  notify_subscribers: true,
};

/** Calls of what has to do with status page posts. */
export const statusPagePostsCalls: readonly ResourceCall[] = [
  [
    'statusPages.posts.list',
    (pd) => pd.statusPages.posts.list('P1', { post_type: 'incident' }).take(1),
    'GET /status_pages/{id}/posts',
    '/status_pages/P1/posts?post_type=incident',
  ],
  [
    'statusPages.posts.get',
    (pd) => pd.statusPages.posts.get('P1', 'P2', { include: ['status_page_post_update'] }),
    'GET /status_pages/{id}/posts/{post_id}',
    '/status_pages/P1/posts/P2?include[]=status_page_post_update',
  ],
  [
    'statusPages.posts.create',
    (pd) => pd.statusPages.posts.create('P1', newStatusPagePost),
    'POST /status_pages/{id}/posts',
    '/status_pages/P1/posts',
    { post: newStatusPagePost },
  ],
  [
    'statusPages.posts.update',
    (pd) => pd.statusPages.posts.update('P1', 'P2', statusPagePostChange),
    'PUT /status_pages/{id}/posts/{post_id}',
    '/status_pages/P1/posts/P2',
    { post: statusPagePostChange },
  ],
  [
    'statusPages.posts.delete',
    (pd) => pd.statusPages.posts.delete('P1', 'P2'),
    'DELETE /status_pages/{id}/posts/{post_id}',
    '/status_pages/P1/posts/P2',
  ],
  [
    'statusPages.posts.updates.list',
    (pd) => pd.statusPages.posts.updates.list('P1', 'P2', { reviewed_status: 'approved' }).take(1),
    'GET /status_pages/{id}/posts/{post_id}/post_updates',
    '/status_pages/P1/posts/P2/post_updates?reviewed_status=approved',
  ],
  [
    'statusPages.posts.updates.get',
    (pd) => pd.statusPages.posts.updates.get('P1', 'P1', 'P2'),
    'GET /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}',
    '/status_pages/P1/posts/P1/post_updates/P2',
  ],
  [
    'statusPages.posts.updates.create',
    (pd) => pd.statusPages.posts.updates.create('P1', 'P2', newStatusPageUpdate),
    'POST /status_pages/{id}/posts/{post_id}/post_updates',
    '/status_pages/P1/posts/P2/post_updates',
    { post_update: newStatusPageUpdate },
  ],
  [
    'statusPages.posts.updates.update',
    (pd) => pd.statusPages.posts.updates.update('P1', 'P1', 'P2', statusPageUpdateChange),
    'PUT /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}',
    '/status_pages/P1/posts/P1/post_updates/P2',
    { post_update: statusPageUpdateChange },
  ],
  [
    'statusPages.posts.updates.delete',
    (pd) => pd.statusPages.posts.updates.delete('P1', 'P1', 'P2'),
    'DELETE /status_pages/{id}/posts/{post_id}/post_updates/{post_update_id}',
    '/status_pages/P1/posts/P1/post_updates/P2',
  ],
  [
    'statusPages.posts.postmortem.get',
    (pd) => pd.statusPages.posts.postmortem.get('P1', 'P2'),
    'GET /status_pages/{id}/posts/{post_id}/postmortem',
    '/status_pages/P1/posts/P2/postmortem',
  ],
  [
    'statusPages.posts.postmortem.update',
    (pd) => pd.statusPages.posts.postmortem.update('P1', 'P2', statusPagePostmortemChange),
    'PUT /status_pages/{id}/posts/{post_id}/postmortem',
    '/status_pages/P1/posts/P2/postmortem',
    { postmortem: statusPagePostmortemChange },
  ],
  [
    'statusPages.posts.postmortem.delete',
    (pd) => pd.statusPages.posts.postmortem.delete('P1', 'P2'),
    'DELETE /status_pages/{id}/posts/{post_id}/postmortem',
    '/status_pages/P1/posts/P2/postmortem',
  ],
];
