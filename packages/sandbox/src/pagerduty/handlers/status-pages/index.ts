import type { Handlers } from '../../request/context.ts';
import { pageHandlers } from './pages.ts';
import { postUpdateHandlers } from './post-updates.ts';
import { postmortemHandlers } from './postmortems.ts';
import { postHandlers } from './posts.ts';
import { subscriptionHandlers } from './subscriptions.ts';

export const statusPagesHandlers: Handlers = {
  ...pageHandlers,
  ...postHandlers,
  ...postUpdateHandlers,
  ...postmortemHandlers,
  ...subscriptionHandlers,
};
