import type { Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { priorityView } from '../views/priority-view.ts';

export const priorityHandlers: Handlers = {
  'GET /priorities': ({ query }, { account }) => {
    const parameters = new Parameters(query);
    const page = readPage(parameters);
    parameters.check();
    return replyPage('priorities', [...account.priorities.values()], page, priorityView);
  },
};
