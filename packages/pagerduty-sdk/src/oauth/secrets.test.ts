import { inspect } from 'node:util';
import { fakeFetch, type Reply } from 'fake-fetch';
import { expect, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  PagerDutyError,
  TimeoutError,
} from '../errors.ts';
import { escaped, visible } from '../post/visible.fixture.ts';
import { exchangeCode, readRedirect, refreshTokens } from './authorization.ts';
import { clientCredentials } from './client-credentials.ts';

// Hold what JSON, forms and URLs escape, to be found in none of the spellings.
const clientSecret = `client's/secret"+(1) `;
const code = `code's/"+(2) of-a-user`;
const verifier = `verifier's/"+(3) of-a-user`;
const refreshToken = `refresh's/"+(4) of-a-user`;
const all = [clientSecret, code, verifier, refreshToken];
const echo = JSON.stringify(all);
const form = new URLSearchParams(all.map((secret) => ['a', secret])).toString();

const said = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

const failures: [string, new (...given: never[]) => Error, Reply][] = [
  [
    'a description',
    ApiError,
    said(400, `{"error":"no","error_description":${echo.slice(1, -1).split(',')[0]}}`),
  ],
  ['errors', ApiError, said(400, `{"message":"no","errors":${echo}}`)],
  ['escapes', ApiError, said(400, `{"error":"${escaped(all.join())}"}`)],
  ['the form', ApiError, said(400, form)],
  ['broken JSON', ApiError, said(502, echo.slice(0, -1))],
  ['the request id', ApiError, said(400, '{}', { 'x-request-id': all.join() })],
  ['an answer', InvalidResponseError, said(200, echo)],
  ['a fault', ConnectionError, new TypeError(`cannot send ${form} ${all.join()}`)],
  ['a code', ConnectionError, Object.assign(new Error('no'), { code: all.join() })],
  ['a cause', ConnectionError, new TypeError('failed', { cause: new Error(all.join()) })],
  ['a slow answer', TimeoutError, new DOMException(all.join(), 'TimeoutError')],
];

const app = { clientId: 'app', clientSecret, retries: 0 };
const redirectUri = 'https://app.example/';
type Call = (fetch: typeof globalThis.fetch) => Promise<unknown>;
const calls: readonly (readonly [readonly string[], Call])[] = [
  [
    [clientSecret, code, verifier],
    (fetch) => exchangeCode({ ...app, code, verifier, redirectUri, fetch }),
  ],
  [[clientSecret, refreshToken], (fetch) => refreshTokens({ ...app, refreshToken, fetch })],
  [
    [clientSecret],
    (fetch) => clientCredentials({ ...app, subdomain: 'acme', scopes: ['a'], fetch })(),
  ],
];

function spellings(secret: string): readonly string[] {
  const encoded = new URLSearchParams([['', secret]]).toString().slice(1);
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), encoded];
}

test.each(failures)('no error shows a secret: repeated in %s', async (_, kind, reply) => {
  for (const [secrets, call] of calls) {
    const { fetch } = fakeFetch(reply instanceof Response ? reply.clone() : reply);

    const error = await call(fetch).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(PagerDutyError);
    expect(error).not.toHaveProperty('cause');
    const shown = visible(error, inspect);
    for (const spelling of secrets.flatMap(spellings)) expect(shown).not.toContain(spelling);
  }
});

test('no error shows a token that came with a broken answer', async () => {
  const { fetch } = fakeFetch({ access_token: 'pdus+_access-1', refresh_token: 'pdus+_refresh-1' });

  const error = await refreshTokens({ ...app, refreshToken, fetch }).catch((thrown) => thrown);

  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(visible(error, inspect)).not.toContain('pdus+_');
});

test('no error shows the code of a redirect that is not ours', () => {
  let error: unknown;
  try {
    readRedirect(`/callback?${new URLSearchParams({ code, state: 'other' })}`, { state: 's1' });
  } catch (thrown) {
    error = thrown;
  }

  expect(error).toBeInstanceOf(InvalidRequestError);
  for (const spelling of spellings(code)) expect(visible(error, inspect)).not.toContain(spelling);
});
