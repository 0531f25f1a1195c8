import type { Prompt } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { failingCheckPrompt } from './failing-check.ts';
import { incidentDraftPrompt } from './incident-draft.ts';
import { statusReportPrompt } from './status-report.ts';

/** Messages that a person sends by name. */
export const prompts: readonly Prompt<Deps>[] = [
  statusReportPrompt,
  incidentDraftPrompt,
  failingCheckPrompt,
];
