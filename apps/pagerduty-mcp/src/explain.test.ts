import {
  ApiError,
  type ApiErrorDetail,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  PagerDutyError,
  TimeoutError,
} from 'pagerduty-sdk';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';

function answered(status: number, over: Partial<ApiErrorDetail> = {}): ApiError {
  return new ApiError({
    operation: 'GET /incidents',
    status,
    message: 'Said so',
    code: undefined,
    errors: [],
    requestId: undefined,
    retryAfterMs: undefined,
    scope: undefined,
    ...over,
  });
}

test.each([
  [302, 'UPSTREAM_ERROR', 'PAGERDUTY_BASE_URL'],
  [400, 'INVALID_INPUT', 'Correct the arguments.'],
  [401, 'UNAUTHORIZED', 'PAGERDUTY_REGION'],
  [402, 'NOT_SUPPORTED', 'plan'],
  [403, 'FORBIDDEN', 'may not do this'],
  [404, 'NOT_FOUND', 'Check the id'],
  [408, 'TIMEOUT', 'Ask for less'],
  [409, 'CONFLICT', 'Read the current state'],
  [413, 'TOO_LARGE', 'fewer'],
  [422, 'INVALID_INPUT', 'Correct the arguments.'],
  [429, 'RATE_LIMITED', 'Wait'],
  [500, 'UPSTREAM_ERROR', 'Try again later.'],
  [503, 'UPSTREAM_ERROR', 'Try again later.'],
])('an answer of %i is %s', (status, code, hint) => {
  const problem = explain(answered(status));

  expect(problem).toMatchObject({ code, message: `GET /incidents answered ${status}: Said so` });
  expect(problem?.hint).toContain(hint);
});

test('a 403 names the scope that is missing, where it is known', () => {
  const problem = explain(answered(403, { scope: 'incidents.write' }));

  expect(problem?.hint).toContain('incidents.write');
});

test.each([429, 503])('a %i passes on how long to wait', (status) => {
  expect(explain(answered(status, { retryAfterMs: 12_000 }))?.retryAfterMs).toBe(12_000);
});

test.each([
  ['GET', false],
  ['POST', true],
  ['PUT', true],
])(
  'a failure in the middle of a %s leaves open whether a change was made: %o',
  (method, isOpen) => {
    const operation = `${method} /incidents`;

    const hints = [
      new TimeoutError(operation, 30_000),
      new ConnectionError(operation, 'ECONNRESET'),
      new InvalidResponseError(operation, 'no JSON'),
      answered(408, { operation }),
      answered(500, { operation }),
    ].map((error) => explain(error)?.hint ?? '');

    expect(hints.map((hint) => hint.includes('may or may not have been made'))).toEqual(
      hints.map(() => isOpen),
    );
  },
);

test.each([
  [new InvalidRequestError('id is empty'), 'INVALID_INPUT', 'id is empty'],
  [
    new TimeoutError('GET /incidents', 30_000),
    'TIMEOUT',
    'GET /incidents took longer than 30000 ms',
  ],
  [
    new ConnectionError('GET /incidents', 'ECONNREFUSED'),
    'UNREACHABLE',
    'GET /incidents got no answer: ECONNREFUSED',
  ],
  [
    new InvalidResponseError('GET /incidents', 'no JSON'),
    'UPSTREAM_ERROR',
    'GET /incidents answered something unexpected: no JSON',
  ],
])('%s is %s', (error, code, message) => {
  expect(explain(error)).toMatchObject({ code, message });
});

test.each([new PagerDutyError('of no kind'), new Error('a bug'), 'a text', undefined])(
  '%s is not explained',
  (error) => {
    expect(explain(error)).toBeUndefined();
  },
);
