import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { refusalOf, rpc, setup } from './http.fixture.ts';

test.each<[sent: Record<string, string>, credential: string]>([
  [{ authorization: 'key-1' }, 'key-1'],
  [{ authorization: 'Token token=key-1' }, 'Token token=key-1'],
  [{ authorization: 'Bearer eyJ.a.b' }, 'Bearer eyJ.a.b'],
  [{ authorization: '  key-1  ' }, 'key-1'],
  [{ 'X-Own-Token': 'key-2' }, 'key-2'],
  [{ 'X-Own-Token': 'key-2', authorization: 'key-1' }, 'key-2'],
  [{ 'X-Own-Token': '', authorization: 'key-1' }, 'key-1'],
])('%j is the credential %s', async (headers, credential) => {
  const { handler, seen } = setup({ sharedCredential: 'shared' });

  const response = await handler.fetch(rpc('tools/list', {}, headers));

  expect(response.status).toBe(200);
  expect(seen).toEqual([credential]);
});

test.each([{}, { authorization: '' }, { authorization: '   ' }])(
  'without a credential (%j) the answer is 401 and says what to send',
  async (headers) => {
    const { handler, seen } = setup();

    const response = await handler.fetch(rpc('tools/list', {}, headers));
    const { message } = await refusalOf(response);

    expect(response.status).toBe(401);
    expect(message).toBe(
      'Send your own credential with every request, in the header x-own-token or authorization',
    );
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer realm="mcp", error="invalid_token", error_description="${message}"`,
    );
    expect(seen).toEqual([]);
  },
);

test('the shared credential stands in for one that is not sent', async () => {
  const { handler, seen } = setup({ sharedCredential: 'shared' });

  const response = await handler.fetch(rpc('tools/list', {}, {}));

  expect(response.status).toBe(200);
  expect(seen).toEqual(['shared']);
});

test.each([
  ['the key holds a space', 'the key holds a space'],
  ['"quoted" and \\ back', "'quoted' and   back"],
  ['two\r\nlines – über', 'two lines    ber'],
])('a credential that cannot be right (%j) is 401', async (why, described) => {
  const { handler } = setup({
    callers: { of: () => Promise.reject(new UsageError(why)) },
  });

  const response = await handler.fetch(rpc('tools/list'));

  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain(`error_description="${described}"`);
  await expect(response.json()).resolves.toEqual({ error: 'unauthorized', message: why });
});
