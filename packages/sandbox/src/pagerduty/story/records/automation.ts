import { seedActions } from './automation-actions.ts';
import { seedOrchestrations } from './automation-orchestrations.ts';
import { seedWorkflows } from './automation-workflows.ts';
import type { Seeding } from './seeding.ts';

/** Workflows, orchestrations and actions that run by themselves. */
export function seedAutomation(seeding: Seeding): void {
  seedWorkflows(seeding);
  seedOrchestrations(seeding);
  seedActions(seeding);
}
