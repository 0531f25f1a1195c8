import * as z from 'zod';
import { each, filled, maybe, shortened } from './lenient.ts';

const mostTests = 10;
const mostLogs = 5;
const longestError = 500;

const Step = z.object({
  name: maybe(z.string()),
  status: maybe(z.string()),
  error: maybe(z.unknown()),
});
const Outcome = Step.extend({ softAssertionErrors: each(z.unknown()), steps: each(Step) });
type Outcome = z.infer<typeof Outcome>;

const Report = z.object({
  execution_time: maybe(z.number()),
  test_summary: maybe(
    z.object({
      total: maybe(z.number()),
      passed: maybe(z.number()),
      failed: maybe(z.number()),
    }),
  ),
  test_results: each(Outcome),
  logs: each(z.object({ level: z.string(), message: z.string() })),
  pages: each(
    z.object({
      webVitals: maybe(z.record(z.string(), z.unknown())),
      documentRequest: maybe(z.object({ url: maybe(z.string()), statusCode: maybe(z.number()) })),
    }),
  ),
});

/** How the tests of a script went: which failed, at which step and why, and the first page it saw. */
export function scriptDigest(metadata: unknown) {
  const { execution_time, test_summary, test_results, logs, pages } = Report.parse(metadata);
  const failed = test_results.filter(isFailed).slice(0, mostTests);
  const complaints = logs.filter(({ level }) => level.toLowerCase() === 'error');
  const [first] = pages;
  return {
    execution_ms: execution_time,
    tests: test_summary,
    failed_tests: filled(failed.map(failureOf)),
    log_errors: filled(
      complaints.slice(-mostLogs).map(({ message }) => shortened(message, longestError)),
    ),
    first_page: first && {
      url: first.documentRequest?.url,
      status_code: first.documentRequest?.statusCode,
      web_vitals: first.webVitals,
    },
  };
}

function isFailed({ status, error, softAssertionErrors }: Outcome): boolean {
  if (status === 'passed' || status === 'skipped') return softAssertionErrors.length > 0;
  return status !== undefined || Boolean(error);
}

function failureOf({ name, error, softAssertionErrors, steps }: Outcome) {
  const step = steps.find((each) => each.status === 'failed' || Boolean(each.error));
  const why = error ?? step?.error ?? softAssertionErrors[0];
  return { name, step: step?.name, error: textOf(why) };
}

function textOf(error: unknown): string | undefined {
  if (error === undefined || error === null) return undefined;
  const text = typeof error === 'string' ? error : JSON.stringify(error);
  return shortened(text, longestError);
}
