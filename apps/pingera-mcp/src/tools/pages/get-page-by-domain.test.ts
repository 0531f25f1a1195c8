import { expect, test } from 'vitest';
import { internalPage, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';

test.each([
  ['acme-outdoor.pingera.ru', 'acme-outdoor'],
  ['acme-outdoor', 'acme-outdoor'],
  ['Status.Acme-Outdoor.example', 'status.acme-outdoor.example'],
  ['https://status.acme-outdoor.example/incidents/1?x=2#3', 'status.acme-outdoor.example'],
  ['http://acme-outdoor.pingera.ru:443', 'acme-outdoor'],
  [' acme-outdoor.pingera.ru./history ', 'acme-outdoor'],
])('finds the page at %j by %s', async (domain, asked) => {
  const { call, sent } = await serve();

  const { rows } = await call('get_page_by_domain', { domain });

  expect(rows).toMatchObject([{ ...statusPage, private: false }]);
  expect(sent).toEqual([`GET /pages/by-domain/${asked}`]);
});

test('says where the page is', async () => {
  const { call } = await serve();

  const { metadata } = await call('get_page_by_domain', { url: 'https://acme-outdoor.pingera.ru' });

  expect(metadata).toEqual({
    count: 1,
    description: 'Acme Outdoor Status is at acme-outdoor.pingera.ru',
  });
});

test('a private page is for its own organisation', async () => {
  const [own, other] = [await serve(), await serve({ key: 'onePage' })];
  const args = { domain: 'acme-outdoor-internal.pingera.ru' };

  const shown = await own.call('get_page_by_domain', args);
  const refused = await other.call('get_page_by_domain', args);

  expect(shown.rows).toMatchObject([{ ...internalPage, private: true }]);
  expect(refused.error?.code).toBe('FORBIDDEN');
});

test.each(['', '  ', 'https://', 'two words', '..', '.example', 'user@example.com'])(
  '%j is no domain, and nothing is sent',
  async (domain) => {
    const { call, sent } = await serve();

    const { error } = await call('get_page_by_domain', { domain });

    expect(error?.message).toContain('not a domain such as status.example.com');
    expect(sent).toEqual([]);
  },
);

test('a domain that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_page_by_domain', { domain: 'status.nobody.example' });

  expect(error?.code).toBe('NOT_FOUND');
});
