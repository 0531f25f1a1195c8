import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from '../client.ts';
import {
  PingeraAuthError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
} from '../errors.ts';

const apiKey = 'k3y-0f-4-t3st';
const check = { id: 'a1b2c3d4e5f6', name: 'Shop' };

test('sends the credential, the headers and the body', async () => {
  const { fetch, requests } = fakeFetch(check);
  const pingera = new Pingera({ apiKey, fetch, headers: { 'X-Team': 'a', 'X-Trace': '1' } });

  await pingera.request('PATCH /checks/{check_id}', {
    path: { check_id: 'a1' },
    body: { active: false, group_id: null, name: undefined },
    headers: { 'x-trace': '2' },
  });

  const [request] = requests;
  expect(request?.method).toBe('PATCH');
  expect(request?.url.href).toBe('https://api.pingera.ru/v1/checks/a1');
  expect(request?.body).toEqual({ active: false, group_id: null });
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    accept: 'application/json',
    authorization: apiKey,
    'content-type': 'application/json',
    'x-team': 'a',
    'x-trace': '2',
  });
});

test('sends a form with files as a form', async () => {
  const { fetch, requests } = fakeFetch({ id: 'p1' });
  const form = new FormData();
  form.set('company_logo', new Blob(['<svg/>'], { type: 'image/svg+xml' }), 'logo.svg');

  const pingera = new Pingera({ apiKey, fetch });
  await pingera.request('PATCH /pages/{page_id}', { path: { page_id: 'p1' }, body: form });

  expect(requests[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  expect(requests[0]?.body).toContain('filename="logo.svg"');
});

test.each([new Response(null, { status: 204 }), new Response('', { status: 200 })])(
  'answers undefined where the body is empty',
  async (reply) => {
    const { fetch } = fakeFetch(reply);
    const pingera = new Pingera({ apiKey, fetch });

    const answer = await pingera.request('DELETE /checks/{check_id}', { path: { check_id: 'a1' } });

    expect(answer).toBeUndefined();
  },
);

test('refuses a body that is not JSON', async () => {
  const headers = { 'content-type': 'text/html' };
  const { fetch, requests } = fakeFetch(new Response('<html>Log in</html>', { headers }));
  const pingera = new Pingera({ apiKey, fetch });

  const answer = pingera.request('GET /checks');

  await expect(answer).rejects.toThrow(PingeraInvalidResponseError);
  await expect(answer).rejects.toThrow('GET /checks answered something unexpected: the body is');
  expect(requests).toHaveLength(1);
});

test('passes an error of the auth function through, once', async () => {
  const { fetch, requests } = fakeFetch();
  let asked = 0;
  const auth = () => {
    asked += 1;
    throw new RangeError('no token left');
  };

  await expect(new Pingera({ auth, fetch }).request('GET /checks')).rejects.toThrow(RangeError);
  expect(asked).toBe(1);
  expect(requests).toEqual([]);
});

test('sends public operations without a credential, and no others', async () => {
  const { fetch, requests } = fakeFetch({ id: 'p1' }, { id: 'p1' }, { status: 'ok' });
  const pingera = new Pingera({ fetch });

  await pingera.pages.get('p1');
  await pingera.pages.getByDomain('status.example.com');
  await pingera.request('POST /heartbeats/{check_id}/ping', { path: { check_id: 'a1' } });
  const answer = pingera.request('GET /checks');

  await expect(answer).rejects.toThrow(PingeraAuthError);
  await expect(answer).rejects.toMatchObject({ status: 401, code: 'no_credential' });
  expect(requests).toHaveLength(3);
  expect(requests.some(({ headers }) => headers.has('authorization'))).toBe(false);
});

test.each([301, 302, 307])('follows no redirect with a credential (%d)', async (status) => {
  const modes: string[] = [];
  const pingera = new Pingera({
    apiKey,
    async fetch(input, init) {
      modes.push(new Request(input, init).redirect);
      return new Response(null, { status, headers: { location: 'https://elsewhere.invalid/' } });
    },
  });

  await expect(pingera.request('GET /checks')).rejects.toThrow('a redirect, which is never');
  expect(modes).toEqual(['manual']);
});

test('refuses limits and headers that cannot be, before sending', async () => {
  const { fetch, requests } = fakeFetch(check);
  const pingera = new Pingera({ apiKey, fetch });

  for (const options of [
    { timeoutMs: 0 },
    { retries: -1 },
    { retries: 1.5 },
    { headers: { Authorization: 'x' } },
  ]) {
    await expect(pingera.request('GET /checks', options)).rejects.toThrow(
      PingeraInvalidRequestError,
    );
  }
  expect(requests).toEqual([]);
});
