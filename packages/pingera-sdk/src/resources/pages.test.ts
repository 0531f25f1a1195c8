import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from '../client.ts';
import {
  PingeraApiError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
} from '../errors.ts';

const apiKey = 'k3y-0f-4-t3st';

test('lists the pages, page by page', async () => {
  const block = { page_size: 1, total_pages: 2, total_items: 2 };
  const { fetch, requests } = fakeFetch(
    { pages: [{ id: 'p1' }], pagination: { ...block, page: 1, has_next: true } },
    { pages: [{ id: 'p2' }], pagination: { ...block, page: 2, has_next: false } },
  );
  const ids: unknown[] = [];

  for await (const page of new Pingera({ apiKey, fetch }).pages.list({ pageSize: 1 })) {
    ids.push(page.id);
  }

  expect(ids).toEqual(['p1', 'p2']);
  expect(requests.map(({ url }) => url.pathname + url.search)).toEqual([
    '/v1/pages?page=1&page_size=1',
    '/v1/pages?page=2&page_size=1',
  ]);
});

test('reads one page by id, and one by its whole or its short domain', async () => {
  const { fetch, requests } = fakeFetch({ id: 'p1' }, { id: 'p1' }, { id: 'p1' });
  const { pages } = new Pingera({ apiKey, fetch });

  await pages.get('p1');
  await pages.getByDomain('status.example.com');
  await pages.getByDomain('acme.pingera.ru');

  expect(requests.map(({ url }) => url.pathname)).toEqual([
    '/v1/pages/p1',
    '/v1/pages/by-domain/status.example.com',
    '/v1/pages/by-domain/acme',
  ]);
});

test.each(['', '..', '.pingera.ru'])('sends nothing for %j as an id or a domain', async (id) => {
  const { fetch, requests } = fakeFetch();
  const { pages } = new Pingera({ apiKey, fetch });

  await expect(pages.getByDomain(id)).rejects.toThrow(PingeraInvalidRequestError);
  await expect(pages.get(id.replace('.pingera.ru', ''))).rejects.toThrow(
    PingeraInvalidRequestError,
  );
  expect(requests).toEqual([]);
});

test('throws the error the API answers', async () => {
  const body = { code: 404, status: 'Not Found', message: 'Page not found' };
  const { fetch } = fakeFetch(Response.json(body, { status: 404 }));

  const answer = new Pingera({ apiKey, fetch }).pages.get('p1');

  await expect(answer).rejects.toThrow(PingeraApiError);
  await expect(answer).rejects.toThrow('GET /pages/{page_id} answered 404: Page not found');
});

test('refuses a body that is no page, and one without the list', async () => {
  const { fetch } = fakeFetch([], { page: [] });
  const { pages } = new Pingera({ apiKey, fetch });

  await expect(pages.get('p1')).rejects.toThrow(PingeraInvalidResponseError);
  await expect(pages.list().take(1)).rejects.toThrow(PingeraInvalidResponseError);
});
