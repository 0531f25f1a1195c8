import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { createCheck } from '../create-check.ts';
import { deleteCheck } from '../delete-check.ts';
import { generateApiCheckScript } from '../generate-api-check-script.ts';
import { generateSyntheticCheckScript } from '../generate-synthetic-check-script.ts';
import { getCheckJobDetails } from '../get-check-job-details.ts';
import { listCheckJobs } from '../list-check-jobs.ts';
import { listRegions } from '../list-regions.ts';
import { pauseCheck } from '../pause-check.ts';
import { resumeCheck } from '../resume-check.ts';
import { runCheck } from '../run-check.ts';
import { updateCheck } from '../update-check.ts';

/** Tools that make, change and run checks, with what they need to be told first. */
export const checkWriteTools: readonly Tool<Deps>[] = [
  listRegions,
  listCheckJobs,
  getCheckJobDetails,
  generateSyntheticCheckScript,
  generateApiCheckScript,
  runCheck,
  createCheck,
  updateCheck,
  pauseCheck,
  resumeCheck,
  deleteCheck,
];
