import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import {
  call,
  createAuthorizationServer,
  refusalOf,
  settingsFor,
} from './authorization-server.fixture.ts';
import { createOAuthGate, type TokenExchangeOptions, tokenExchange } from './gate.ts';
import type { VerifiedToken } from './settings.ts';
import { Unavailable } from './unavailable.ts';

interface Exchange {
  readonly headers: Headers;
  readonly form: Readonly<Record<string, string>>;
}

type Answer = (count: number) => Response | Promise<Response>;

const issued: Answer = (count) =>
  Response.json({ access_token: `upstream-${count}`, token_type: 'Bearer', expires_in: 120 });

function exchangeWith(answer: Answer, more: Partial<TokenExchangeOptions> = {}) {
  const exchanges: Exchange[] = [];
  const credentialOf = tokenExchange({
    tokenEndpoint: 'https://id.example.com/token',
    clientId: 'oncall',
    clientSecret: 'top-secret',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const form = Object.fromEntries(new URLSearchParams(await request.text()));
      exchanges.push({ headers: request.headers, form });
      return answer(exchanges.length);
    },
    now: () => 0,
    ...more,
  });
  return { credentialOf, exchanges };
}

function tokenOf(subject: string, expiresAt = 3600): VerifiedToken {
  return {
    token: `token-of-${subject}`,
    subject,
    clientId: 'c',
    scopes: [],
    expiresAt,
    claims: {},
  };
}

test('sends the token as the subject, and says who asks in the header', async () => {
  const { credentialOf, exchanges } = exchangeWith(issued, {
    clientId: 'on call',
    clientSecret: 'a:b&ü',
    audience: 'pagerduty',
    resource: 'https://api.example.com',
    scope: 'incidents.read incidents.write',
  });

  const credential = await credentialOf(tokenOf('ada'));

  expect(credential).toBe('Bearer upstream-1');
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.form).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: 'token-of-ada',
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    audience: 'pagerduty',
    resource: 'https://api.example.com',
    scope: 'incidents.read incidents.write',
  });
  expect(exchanges[0]?.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
  const basic = exchanges[0]?.headers.get('authorization') ?? '';
  expect(atob(basic.replace('Basic ', ''))).toBe('on+call:a%3Ab%26%C3%BC');
});

test('says who asks in the body where the endpoint wants that', async () => {
  const { credentialOf, exchanges } = exchangeWith(issued, { clientAuthentication: 'post' });

  await credentialOf(tokenOf('ada'));

  expect(exchanges[0]?.form).toMatchObject({ client_id: 'oncall', client_secret: 'top-secret' });
  expect(exchanges[0]?.headers.get('authorization')).toBeNull();
});

test('asks once for many calls of one holder, and for each holder', async () => {
  const { credentialOf, exchanges } = exchangeWith(issued);

  const credentials = await Promise.all([
    credentialOf(tokenOf('ada')),
    credentialOf(tokenOf('ada')),
    credentialOf(tokenOf('bob')),
    credentialOf(tokenOf('ada')),
  ]);

  expect(new Set([credentials[0], credentials[1], credentials[3]]).size).toBe(1);
  expect(credentials[2]).not.toBe(credentials[0]);
  expect(exchanges).toHaveLength(2);
});

test.each([
  { what: 'the answer says 120 seconds', answer: issued, tokenSeconds: 3600, keptMs: 90_000 },
  { what: 'the caller has 60 seconds left', answer: issued, tokenSeconds: 60, keptMs: 30_000 },
  {
    what: 'the answer does not say',
    answer: () => Response.json({ access_token: 'x' }),
    tokenSeconds: 3600,
    keptMs: 270_000,
  },
  {
    what: 'the answer says it in text',
    answer: () => Response.json({ access_token: 'x', expires_in: '120' }),
    tokenSeconds: 3600,
    keptMs: 90_000,
  },
])('keeps a credential until shortly before its end: $what', async (row) => {
  let time = 0;
  const { credentialOf, exchanges } = exchangeWith(row.answer, { now: () => time });
  const token = tokenOf('ada', row.tokenSeconds);
  await credentialOf(token);

  time = row.keptMs - 1;
  await credentialOf(token);
  const before = exchanges.length;
  time = row.keptMs;
  await credentialOf(token);

  expect(before).toBe(1);
  expect(exchanges).toHaveLength(2);
});

test.each(['invalid_request', 'invalid_grant', 'invalid_target', 'access_denied'])(
  'a token refused as %s has no credential',
  async (error) => {
    const { credentialOf } = exchangeWith(() => Response.json({ error }, { status: 400 }));

    const credential = await credentialOf(tokenOf('ada'));

    expect(credential).toBeUndefined();
  },
);

test.each<{ what: string; answer: Answer }>([
  { what: 'no network', answer: () => Promise.reject(new TypeError('refused')) },
  { what: 'an error of the server', answer: () => new Response('', { status: 500 }) },
  { what: 'too many requests', answer: () => new Response('', { status: 429 }) },
  {
    what: 'a client that is not known',
    answer: () => Response.json({ error: 'invalid_client' }, { status: 401 }),
  },
  { what: 'a page in place of an answer', answer: () => new Response('<html>') },
  { what: 'no token', answer: () => Response.json({ token_type: 'Bearer' }) },
  { what: 'an empty token', answer: () => Response.json({ access_token: '' }) },
  { what: 'a redirect', answer: () => Response.redirect('https://evil.example.com') },
])('$what is an outage that tells no secret and is forgotten', async ({ answer }) => {
  let isDown = true;
  const { credentialOf } = exchangeWith((count) => (isDown ? answer(count) : issued(count)));
  const token = tokenOf('ada');

  const error = await Promise.resolve(credentialOf(token)).catch((caught: unknown) => caught);
  isDown = false;
  const later = await credentialOf(token);

  expect(error).toBeInstanceOf(Unavailable);
  expect(String(error)).not.toMatch(/top-secret|token-of-ada/);
  expect(later).toBe('Bearer upstream-2');
});

test('stands behind the gate: granted, refused, out of order', async () => {
  const server = await createAuthorizationServer();
  const answers = [
    issued(1),
    Response.json({ error: 'invalid_grant' }, { status: 400 }),
    new Response('', { status: 502 }),
  ];
  const { credentialOf } = exchangeWith((count) => answers[count - 1] ?? issued(count), {
    now: Date.now,
  });
  const gate = createOAuthGate(settingsFor(server, { credentialOf }));

  const granted = await gate.admit(call(await server.sign({ sub: 'ada' })));
  const refused = await refusalOf(await gate.admit(call(await server.sign({ sub: 'bob' }))));
  const failed = await refusalOf(await gate.admit(call(await server.sign({ sub: 'eve' }))));

  expect(granted).toMatchObject({ kind: 'granted', credential: 'Bearer upstream-1' });
  expect(refused.status).toBe(403);
  expect(failed.status).toBe(503);
});

test('sends no secret over plain http', () => {
  const start = () => exchangeWith(issued, { tokenEndpoint: 'http://id.example.com/token' });

  expect(start).toThrow(UsageError);
});
