import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { createEscalationPolicy } from './create-escalation-policy.ts';
import { deleteEscalationPolicy } from './delete-escalation-policy.ts';
import { getEscalationPolicy } from './get-escalation-policy.ts';
import { listEscalationPolicies } from './list-escalation-policies.ts';
import { updateEscalationPolicy } from './update-escalation-policy.ts';

/** Tools for escalation policies. */
export const policyTools: readonly Tool<Deps>[] = [
  listEscalationPolicies,
  getEscalationPolicy,
  createEscalationPolicy,
  updateEscalationPolicy,
  deleteEscalationPolicy,
];
