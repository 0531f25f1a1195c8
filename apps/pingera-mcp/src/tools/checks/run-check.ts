import { defaults, defineTool, InputError, id, one, words } from 'mcp-kit';
import type { CheckRun, CustomCheck } from 'pingera-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { toTargetBody } from '../../inputs/check-body.ts';
import { checkAliases, type TargetFields, targetFields } from '../../inputs/check-fields.ts';
import { refuseUnused, requireTarget } from '../../inputs/check-target.ts';
import { type CheckType, checkTypes } from '../../inputs/check-types.ts';
import { detail } from '../../inputs/detail.ts';
import { CheckJobView, inWords } from '../../views/check-job.ts';

/** What it takes to queue the run and to fetch what it found. */
const spareS = 15;

/** The longest wait after which the server still answers. */
function mostWaitS(deadlineMs = Number.POSITIVE_INFINITY): number {
  return Math.max(1, deadlineMs / 1000 - spareS);
}

export const runCheck = defineTool({
  name: 'run_check',
  toolset: 'checks',
  isDefault: true,
  effect: 'write',
  description:
    'Run a saved check now by check_id, or one that is not saved by type and what that needs, such as url, host or pw_script. Waits, and answers what it found. Costs credits.',
  input: {
    check_id: id('check').optional(),
    name: words(100).optional(),
    type: z.enum(checkTypes).optional(),
    ...targetFields,
    wait_seconds: z
      .int()
      .min(0)
      .max(300)
      .default(defaults.deadlineMs / 1000 - spareS)
      .describe('0: only queue'),
    detail: detail.default('short'),
  },
  aliases: checkAliases,
  formerNames: {
    execute_existing_check: {},
    execute_custom_check: {},
    execute_icmp_check: { type: 'icmp' },
    execute_dns_check: { type: 'dns' },
    execute_synthetic_check: { type: 'synthetic' },
    execute_multistep_check: { type: 'multistep' },
  },
  output: { plural: 'jobs', item: CheckJobView },

  async run(input, { pingera }: Deps, { signal, deadlineMs, progress, warn }) {
    const { check_id, name, type, wait_seconds, detail: shown, ...target } = input;
    const waitS = Math.min(wait_seconds, mostWaitS(deadlineMs));
    const wanted = check_id === undefined ? oneOff({ name, type, target }, warn) : check_id;
    if (check_id !== undefined) refuseBeside(check_id, { name, type, ...target });
    if (wait_seconds === 0) {
      const queued = await (typeof wanted === 'string'
        ? pingera.checks.execute(wanted, { signal })
        : pingera.checks.executeCustom(wanted, { signal }));
      warn(goOn(queued.job_id));
      return one({ job: { id: queued.job_id, status: queued.status } }, 'The run is queued');
    }
    const run = await pingera.checks.runAndWait(wanted, {
      signal,
      waitMs: waitS * 1000,
      onProgress: ({ jobId, status, elapsedMs }) => {
        const seconds = Math.min(Math.round(elapsedMs / 1000), waitS);
        // The run was paid for: it is not lost because nobody hears how far it is.
        void Promise.allSettled([progress(seconds, waitS, `Job ${jobId} is ${status}`)]);
      },
    });
    for (const sentence of shortcomings(run)) warn(sentence);
    const job = { id: run.jobId, status: 'queued', ...run.job };
    const results = run.results.map((result) => ({ result, detail: shown }));
    return one({ job, results }, inWords({ job, results }));
  },
});

interface OneOff {
  readonly name: string | undefined;
  readonly type: CheckType | undefined;
  readonly target: TargetFields;
}

function oneOff({ name, type, target }: OneOff, warn: (sentence: string) => void): CustomCheck {
  if (type === undefined) {
    throw new InputError(
      'Neither check_id nor type was given',
      'Give check_id for a saved check (see list_checks), or type and target. Nothing was sent.',
    );
  }
  refuseUnused(type, target);
  requireTarget(type, target);
  const subject = target.url ?? target.host ?? 'script';
  // Asked for several regions, a run of its own is to be made in each.
  const all_regions = target.all_regions ?? ((target.regions?.length ?? 0) > 1 ? true : undefined);
  const body = toTargetBody({ ...target, all_regions }, warn);
  return { name: name ?? `${type} ${subject}`.slice(0, 100), type, ...body };
}

function refuseBeside(checkId: string, others: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(others).filter((name) => others[name] !== undefined);
  if (given.length === 0) return;
  throw new InputError(
    `check_id runs ${checkId} as it is saved: leave out ${given.join(', ')}`,
    'Or leave out check_id to run a check that is not saved. Nothing was sent.',
  );
}

function shortcomings({ jobId, isFinished, results, totalRegions = 0, problems }: CheckRun) {
  return [
    ...(isFinished ? [] : [goOn(jobId)]),
    ...(isFinished && results.length < totalRegions
      ? [`Only ${results.length} of ${totalRegions} regions have answered. ${goOn(jobId)}`]
      : []),
    ...(problems.length === 0 ? [] : ['Not all could be read: results may be short']),
  ];
}

function goOn(jobId: string): string {
  return `The run is not finished: call get_check_job_details with job_id ${jobId} for what it finds`;
}
