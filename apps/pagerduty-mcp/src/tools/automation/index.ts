import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { createIncidentWorkflow } from './create-incident-workflow.ts';
import { createWorkflowTrigger } from './create-workflow-trigger.ts';
import { deleteIncidentWorkflow } from './delete-incident-workflow.ts';
import { deleteWorkflowTrigger } from './delete-workflow-trigger.ts';
import { getIncidentWorkflow } from './get-incident-workflow.ts';
import { listIncidentWorkflows } from './list-incident-workflows.ts';
import { listWorkflowTriggers } from './list-workflow-triggers.ts';
import { startIncidentWorkflow } from './start-incident-workflow.ts';
import { updateIncidentWorkflow } from './update-incident-workflow.ts';

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
];
