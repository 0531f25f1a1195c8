import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { findCheck } from './check-access.ts';
import { JOB_STATUSES, type Job, type Target } from './check-model.ts';
import { toNaive } from './dates.ts';
import { JOB_ENDS_AFTER_MS, JOB_STARTS_AFTER_MS, jobStatus } from './job-progress.ts';
import { neighbours, perPageBlock, perPageShape, slicePage } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { badRequest, notFound } from './refusals.ts';
import { accepted, ok } from './replies.ts';
import { linkSecrets, secretLinks } from './secret-links.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { checkType, newTarget, targetShape } from './targets.ts';

const CustomCheck = z.strictObject({
  name: z.string().min(1).max(100),
  type: checkType,
  ...z.object({ ...targetShape, secrets: secretLinks }).exactPartial().shape,
});
const List = z.object({ ...perPageShape, status: z.enum(JOB_STATUSES).optional() });

export const jobHandlers: Handlers = {
  'POST /checks/execute': executeCustom,
  'POST /checks/{check_id}/execute': (call, session) => {
    const { id, name, target } = findCheck(call, session);
    return queue(session, id, name, target);
  },
  'GET /checks/jobs': listJobs,
  'GET /checks/jobs/{job_id}': (call, session) => {
    const job = session.account.jobs.get(pathValue(call, 'job_id'));
    if (job === undefined) throw notFound('Job');
    return ok(toRow(session, job));
  },
};

function executeCustom(call: Call, session: Session) {
  const { name, type, secrets = [], ...fields } = readBody(call, CustomCheck);
  const isScript = type === 'synthetic' || type === 'multistep';
  if (isScript && !fields.parameters?.pw_script) {
    throw badRequest('parameters.pw_script is required for synthetic and multistep checks');
  }
  linkSecrets(session, secrets);
  return queue(session, null, name, newTarget(type, fields));
}

function queue(session: Session, check_id: string | null, checkName: string, target: Target) {
  const { regions, ...input } = target;
  const job: Job = {
    id: session.newId(),
    check_id,
    checkName,
    target,
    queuedAt: session.now,
    check_parameters: { name: checkName, ...input },
    outcome: undefined,
  };
  session.account.jobs.set(job.id, job);
  return accepted({ job_id: job.id, status: 'queued', message: 'Check execution queued' });
}

function listJobs(call: Call, session: Session) {
  const { page, per_page: size, status } = readQuery(call, List);
  const jobs = [...session.account.jobs.values()]
    .reverse()
    .filter((job) => status === undefined || jobStatus(job, session.now) === status);
  return ok({
    jobs: slicePage(jobs, { page, size }).map((job) => toRow(session, job)),
    pagination: {
      ...perPageBlock({ page, size }, jobs.length),
      ...neighbours({ page, size }, jobs.length),
    },
  });
}

function toRow({ now }: Session, job: Job) {
  const { id, check_id, target, queuedAt, check_parameters, outcome } = job;
  const status = jobStatus(job, now);
  return {
    id,
    check_id,
    job_type: check_id === null ? 'custom_check' : `${target.type}_check`,
    check_parameters,
    status,
    created_at: toNaive(queuedAt),
    started_at: status === 'pending' ? null : toNaive(queuedAt + JOB_STARTS_AFTER_MS),
    completed_at: outcome === undefined ? null : toNaive(queuedAt + JOB_ENDS_AFTER_MS),
    error_message: outcome?.error_message ?? null,
    result: outcome?.result ?? null,
  };
}
