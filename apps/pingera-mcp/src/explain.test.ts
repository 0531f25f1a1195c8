import {
  PingeraApiError,
  type PingeraApiErrorDetail,
  PingeraAuthError,
  PingeraConnectionError,
  PingeraError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
  PingeraTimeoutError,
} from 'pingera-sdk';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';

function detail(status: number, over: Partial<PingeraApiErrorDetail> = {}): PingeraApiErrorDetail {
  return {
    operation: 'GET /checks',
    status,
    message: `GET /checks answered ${status}: Said so`,
    code: status,
    errors: [],
    requestId: undefined,
    retryAfterMs: undefined,
    ...over,
  };
}

test.each([
  [302, 'UPSTREAM_ERROR', 'Try again later.'],
  [400, 'INVALID_INPUT', 'Correct the arguments.'],
  [401, 'UNAUTHORIZED', 'PINGERA_JWT_TOKEN'],
  [402, 'UPSTREAM_ERROR', 'Try again later.'],
  [403, 'FORBIDDEN', 'may not do this'],
  [404, 'NOT_FOUND', 'Check the id'],
  [405, 'NOT_SUPPORTED', 'will not help'],
  [408, 'UPSTREAM_ERROR', 'Try again later.'],
  [409, 'CONFLICT', 'Read the current state'],
  [413, 'TOO_LARGE', 'Send less'],
  [422, 'INVALID_INPUT', 'Correct the arguments.'],
  [429, 'RATE_LIMITED', 'Wait'],
  [500, 'UPSTREAM_ERROR', 'Try again later.'],
  [501, 'NOT_SUPPORTED', 'will not help'],
  [503, 'UPSTREAM_ERROR', 'Try again later.'],
])('an answer of %i is %s', (status, code, hint) => {
  const problem = explain(new PingeraApiError(detail(status)));

  expect(problem).toMatchObject({ code, message: `GET /checks answered ${status}: Said so` });
  expect(problem?.hint).toContain(hint);
});

test.each([429, 500, 503])('a %i passes on how long to wait', (status) => {
  const problem = explain(new PingeraApiError(detail(status, { retryAfterMs: 12_000 })));

  expect(problem?.retryAfterMs).toBe(12_000);
});

test.each([
  [new PingeraAuthError(detail(401)), 'UNAUTHORIZED', 'GET /checks answered 401: Said so'],
  [
    new PingeraAuthError(detail(401, { message: 'was not sent', code: 'no_credential' })),
    'UNAUTHORIZED',
    'was not sent',
  ],
  [new PingeraInvalidRequestError('check_id is empty'), 'INVALID_INPUT', 'check_id is empty'],
  [
    new PingeraTimeoutError('GET /checks', 30_000),
    'TIMEOUT',
    'GET /checks took longer than 30000 ms',
  ],
  [
    new PingeraConnectionError('GET /checks', 'ECONNREFUSED'),
    'UNREACHABLE',
    'GET /checks got no answer: ECONNREFUSED',
  ],
  [
    new PingeraConnectionError('GET /checks', undefined),
    'UNREACHABLE',
    'GET /checks got no answer: the connection failed',
  ],
  [
    new PingeraInvalidResponseError('GET /checks', 'no JSON'),
    'UPSTREAM_ERROR',
    'GET /checks answered something unexpected: no JSON',
  ],
])('%s is explained', (error, code, message) => {
  expect(explain(error)).toMatchObject({ code, message });
});

const warning = 'A change may or may not have been made: read before you repeat it.';

/** What may be said of a call whose outcome is not known. */
function unsure(operation: string) {
  return [
    new PingeraConnectionError(operation, 'ECONNRESET'),
    new PingeraTimeoutError(operation, 30_000),
    new PingeraInvalidResponseError(operation, 'no JSON'),
    ...[408, 500, 502, 503, 504].map(
      (status) =>
        new PingeraApiError(
          detail(status, { operation, message: `${operation} answered ${status}: Said so` }),
        ),
    ),
  ].map((error) => explain(error)?.hint ?? '');
}

test.each(['POST /checks', 'DELETE /checks/{check_id}', 'GET /heartbeats/{check_id}/ping'])(
  '%s is not to be repeated blindly where its answer is lost',
  (operation) => {
    const hints = unsure(operation);

    expect(hints).toHaveLength(8);
    expect(hints.filter((hint) => !hint.endsWith(` ${warning}`))).toEqual([]);
  },
);

test.each(['GET /checks', 'POST /pages/{page_id}/components/uptime'])(
  '%s only reads, and can be repeated',
  (operation) => {
    const hints = unsure(operation);

    expect(hints).toHaveLength(8);
    expect(hints.filter((hint) => hint === '' || hint.includes(warning))).toEqual([]);
  },
);

test.each([400, 403, 404, 409, 422, 429, 501])(
  'a change refused with %i was not made',
  (status) => {
    const operation = 'POST /checks';
    const message = `${operation} answered ${status}: Said so`;

    const problem = explain(new PingeraApiError(detail(status, { operation, message })));

    expect(problem?.hint).not.toContain(warning);
  },
);

test.each([new PingeraError('of no kind'), new Error('a bug'), 'a text', undefined])(
  '%s is not explained',
  (error) => {
    expect(explain(error)).toBeUndefined();
  },
);
