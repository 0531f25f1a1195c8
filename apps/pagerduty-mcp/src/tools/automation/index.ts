import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { addOrchestrationRule } from './add-orchestration-rule.ts';
import { createEventOrchestration } from './create-event-orchestration.ts';
import { createIncidentWorkflow } from './create-incident-workflow.ts';
import { createWorkflowTrigger } from './create-workflow-trigger.ts';
import { deleteEventOrchestration } from './delete-event-orchestration.ts';
import { deleteIncidentWorkflow } from './delete-incident-workflow.ts';
import { deleteWorkflowTrigger } from './delete-workflow-trigger.ts';
import { getAutomationAction } from './get-automation-action.ts';
import { getAutomationInvocation } from './get-automation-invocation.ts';
import { getEventOrchestration } from './get-event-orchestration.ts';
import { getIncidentWorkflow } from './get-incident-workflow.ts';
import { getOrchestrationRules } from './get-orchestration-rules.ts';
import { listAutomationActions } from './list-automation-actions.ts';
import { listCacheVariables } from './list-cache-variables.ts';
import { listEventOrchestrations } from './list-event-orchestrations.ts';
import { listIncidentWorkflows } from './list-incident-workflows.ts';
import { listWorkflowTriggers } from './list-workflow-triggers.ts';
import { removeOrchestrationRule } from './remove-orchestration-rule.ts';
import { runAutomationAction } from './run-automation-action.ts';
import { setServiceOrchestrationActive } from './set-service-orchestration-active.ts';
import { startIncidentWorkflow } from './start-incident-workflow.ts';
import { updateEventOrchestration } from './update-event-orchestration.ts';
import { updateIncidentWorkflow } from './update-incident-workflow.ts';
import { updateOrchestrationRules } from './update-orchestration-rules.ts';

/** Tools for workflows, orchestrations and automation actions. */
export const automationTools: readonly Tool<Deps>[] = [
  listIncidentWorkflows,
  getIncidentWorkflow,
  startIncidentWorkflow,
  createIncidentWorkflow,
  updateIncidentWorkflow,
  deleteIncidentWorkflow,
  listWorkflowTriggers,
  createWorkflowTrigger,
  deleteWorkflowTrigger,
  listEventOrchestrations,
  getEventOrchestration,
  createEventOrchestration,
  updateEventOrchestration,
  deleteEventOrchestration,
  getOrchestrationRules,
  updateOrchestrationRules,
  addOrchestrationRule,
  removeOrchestrationRule,
  setServiceOrchestrationActive,
  listAutomationActions,
  getAutomationAction,
  runAutomationAction,
  getAutomationInvocation,
  listCacheVariables,
];
