import { toNaive } from '../dates.ts';
import type { JsonObject } from '../json-object.ts';
import type { RunOutcome } from '../run-metadata.ts';

/** The report of a script: its tests and steps, its log, and for a browser the pages it saw. */
export function scriptReport(outcome: RunOutcome): JsonObject {
  const { target, status, reason, region, provider, at, responseMs } = outcome;
  const tests = testNames(target.parameters).map((name) => ({
    name,
    steps: ['open', 'act', 'expect'],
  }));
  const isFine = status === 'ok' || status === 'degraded';
  const duration = Math.round(responseMs / tests.length);
  return {
    execution_time: responseMs,
    test_summary: {
      total: tests.length,
      passed: isFine ? tests.length : tests.length - 1,
      failed: isFine ? 0 : 1,
      duration: responseMs,
    },
    test_results: tests.map(({ name, steps }, place) => {
      const error = isFine || place < tests.length - 1 ? null : reason;
      return {
        name,
        status: error === null ? 'passed' : 'failed',
        duration,
        error,
        softAssertionErrors: [],
        steps: steps.map((step, turn) => ({
          name: step,
          status: error !== null && turn === steps.length - 1 ? 'failed' : 'passed',
          duration: Math.round(duration / steps.length),
          error: turn === steps.length - 1 ? error : null,
        })),
        browser_metadata: { screenshots: [], videos: [] },
      };
    }),
    logs: [{ level: 'info', message: 'Script finished', timestamp: toNaive(at + responseMs) }],
    region,
    provider,
    ...(target.type === 'synthetic' && { pages: [pageReport(outcome)] }),
  };
}

function pageReport({ target, responseMs, random }: RunOutcome): JsonObject {
  const firstPaint = random.int(400, 900);
  return {
    duration: responseMs,
    webVitals: {
      FCP: firstPaint,
      LCP: firstPaint + random.int(300, 900),
      TTFB: random.int(60, 180),
      CLS: random.int(0, 8) / 100,
      FID: random.int(2, 20),
    },
    network: [],
    documentRequest: {
      url: target.url ?? 'about:blank',
      method: 'GET',
      statusCode: 200,
      responseHeaders: { 'content-type': 'text/html' },
    },
  };
}

/** The titles of the tests in a script; a script without titles counts as one test. */
function testNames(parameters: JsonObject): readonly string[] {
  const titles = String(parameters['pw_script']).matchAll(/\btest\(\s*['"`](.+?)['"`]/g);
  const names = [...titles].map(([, title = '']) => title);
  return names.length > 0 ? names : ['script'];
}
