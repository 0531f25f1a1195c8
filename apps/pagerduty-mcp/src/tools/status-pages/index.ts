import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { createPostUpdate } from './create-post-update.ts';
import { createStatusPagePost } from './create-status-page-post.ts';
import { createStatusPageSubscription } from './create-status-page-subscription.ts';
import { deletePostUpdate } from './delete-post-update.ts';
import { deletePostmortem } from './delete-postmortem.ts';
import { deleteStatusPagePost } from './delete-status-page-post.ts';
import { deleteStatusPageSubscription } from './delete-status-page-subscription.ts';
import { getPostmortem } from './get-postmortem.ts';
import { getStatusPagePost } from './get-status-page-post.ts';
import { listPostUpdates } from './list-post-updates.ts';
import { listStatusPagePosts } from './list-status-page-posts.ts';
import { listStatusPageSubscriptions } from './list-status-page-subscriptions.ts';
import { listStatusPageValues } from './list-status-page-values.ts';
import { listStatusPages } from './list-status-pages.ts';
import { savePostmortem } from './save-postmortem.ts';
import { updatePostUpdate } from './update-post-update.ts';
import { updateStatusPagePost } from './update-status-page-post.ts';

/** Tools for status pages. */
export const statusPageTools: readonly Tool<Deps>[] = [
  listStatusPages,
  listStatusPageValues,
  listStatusPagePosts,
  getStatusPagePost,
  createStatusPagePost,
  updateStatusPagePost,
  deleteStatusPagePost,
  listPostUpdates,
  createPostUpdate,
  updatePostUpdate,
  deletePostUpdate,
  getPostmortem,
  savePostmortem,
  deletePostmortem,
  listStatusPageSubscriptions,
  createStatusPageSubscription,
  deleteStatusPageSubscription,
];
