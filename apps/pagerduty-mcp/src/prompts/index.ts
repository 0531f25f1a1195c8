import type { Prompt } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { healthReviewPrompt } from './health-review.ts';
import { postmortemPrompt } from './postmortem.ts';
import { shiftHandoffPrompt } from './shift-handoff.ts';
import { statusUpdatePrompt } from './status-update.ts';
import { triagePrompt } from './triage.ts';

/** Messages that a person sends by name. */
export const prompts: readonly Prompt<Deps>[] = [
  triagePrompt,
  shiftHandoffPrompt,
  postmortemPrompt,
  statusUpdatePrompt,
  healthReviewPrompt,
];
