import type { Handlers } from '../../request/context.ts';
import { automationActionHandlers } from './automation-actions.ts';
import { cacheVariableHandlers } from './cache-variables.ts';
import { orchestrationPathHandlers } from './orchestration-paths.ts';
import { orchestrationHandlers } from './orchestrations.ts';
import { workflowActionHandlers } from './workflow-actions.ts';
import { workflowTriggerHandlers } from './workflow-triggers.ts';
import { workflowHandlers } from './workflows.ts';

export const automationHandlers: Handlers = {
  ...workflowActionHandlers,
  ...workflowHandlers,
  ...workflowTriggerHandlers,
  ...orchestrationHandlers,
  ...orchestrationPathHandlers,
  ...cacheVariableHandlers,
  ...automationActionHandlers,
};
