import { expect, test } from 'vitest';
import { createPingeraSandbox } from './index.ts';
import { TestClient } from './test-client.fixture.ts';

test('lists pages with a pagination block', async () => {
  const client = new TestClient();

  const first = await client.ask('GET /pages?page=1&page_size=1');
  const second = await client.ask('GET /pages?page=2&page_size=1');
  const beyond = await client.ask('GET /pages?page=9');

  expect(first.body).toMatchObject({
    pages: [{ name: 'Acme Outdoor Status', subdomain: 'acme-outdoor' }],
    pagination: {
      page: 1,
      page_size: 1,
      total_pages: 2,
      total_items: 2,
      has_next: true,
      has_prev: false,
    },
  });
  expect(second.body).toMatchObject({
    pages: [{ name: 'Acme Outdoor Internal' }],
    pagination: { has_next: false, has_prev: true },
  });
  expect(beyond.body).toMatchObject({ pages: [] });
});

test.each([
  ['page_size=0', { page_size: ['Must be greater than or equal to 1.'] }],
  ['page_size=101', { page_size: ['Must be less than or equal to 100.'] }],
  ['page=x&page_size=', { page: ['Not a valid integer.'], page_size: ['Not a valid integer.'] }],
])('refuses the query %s', async (query, errors) => {
  const answer = await new TestClient().ask(`GET /pages?${query}`);

  expect(answer).toMatchObject({
    status: 422,
    body: { code: 422, status: 'Unprocessable Entity', errors: { query: errors } },
  });
});

test('shows a public page to anyone and a private one to its organisation', async () => {
  const client = new TestClient();
  const { onePage } = client.sandbox.keys;
  const open = await client.named('GET /pages', 'Acme Outdoor Status', 'pages');
  const closed = await client.named('GET /pages', 'Acme Outdoor Internal', 'pages');

  const statuses = [
    await client.ask(`GET /pages/${open.id}`, { key: null }),
    await client.ask(`GET /pages/${open.id}`, { key: 'nobody' }),
    await client.ask(`GET /pages/${closed.id}`, { key: null }),
    await client.ask(`GET /pages/${closed.id}`, { key: onePage }),
    await client.ask(`GET /pages/${closed.id}`),
    await client.ask('GET /pages/abcabcabcabc', { key: null }),
  ].map(({ status }) => status);

  expect(statuses).toEqual([200, 401, 401, 403, 200, 404]);
});

test('finds a page by its label or its own domain', async () => {
  const client = new TestClient();
  const find = (domain: string, key?: string | null) =>
    client.ask(`GET /pages/by-domain/${domain}`, key === undefined ? {} : { key });

  const answers = [
    await find('acme-outdoor', null),
    await find('status.acme-outdoor.example', null),
    await find('acme-outdoor.pingera.ru', null),
    await find('acme-outdoor-internal', null),
    await find('acme-outdoor-internal'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 401, 200]);
});

test('makes a page with an address of its own', async () => {
  const client = new TestClient();
  const body = { name: 'Events & Tours', template_id: 'k3v9q0b7m2xa', time_zone: 'Europe/Oslo' };

  const made = await client.ask('POST /pages', { body });
  const page = await client.named('GET /pages', 'Events & Tours', 'pages');

  expect(made).toMatchObject({ status: 200, body: { ...body, template: 'Classic' } });
  expect(page['subdomain']).toMatch(/^events-tours-[a-z0-9]{4}$/);
});

test.each([
  [{}, { name: ['Missing data for required field.'] }],
  [{ name: '' }, { name: ['Shorter than minimum length 1.'] }],
  [{ name: 'x'.repeat(101) }, { name: ['Longer than maximum length 100.'] }],
  [{ name: 7 }, { name: ['Not a valid string.'] }],
  [{ name: null }, { name: ['Field may not be null.'] }],
  [{ name: 'x', description: 'y' }, { description: ['Unknown field.'] }],
  [{ name: 'x', language: 'de' }, { language: ['Must be one of: ru, en.'] }],
  [{ name: 'x', subdomain: '-x' }, { subdomain: ['String does not match expected pattern.'] }],
  [{ name: 'x', time_zone: 'Mars/Base' }, { time_zone: ['Not a valid time zone.'] }],
  [['x'], { _schema: ['Not a valid mapping type.'] }],
])('refuses to make a page of %j', async (body, errors) => {
  const answer = await new TestClient().ask('POST /pages', { body });

  expect(answer).toMatchObject({ status: 422, body: { errors: { json: errors } } });
});

test('refuses an address that is taken, an unknown template, and more than the plan allows', async () => {
  const client = new TestClient();
  const key = client.sandbox.keys.onePage;

  const taken = await client.ask('POST /pages', { body: { name: 'x', subdomain: 'acme-outdoor' } });
  const template = await client.ask('POST /pages', { body: { name: 'x', template_id: 'none' } });
  const beyondPlan = await client.ask('POST /pages', { key, body: { name: 'x' } });

  expect(taken).toMatchObject({ status: 400, body: { message: 'This subdomain is taken' } });
  expect(template.status).toBe(400);
  expect(beyondPlan).toMatchObject({ status: 403, body: { status: 'Forbidden' } });
  expect((await client.rows('GET /pages', 'pages')).length).toBe(2);
});

test('PATCH keeps what is not named, PUT clears it', async () => {
  const client = new TestClient();
  const id = await client.pageId();

  const patched = await client.ask(`PATCH /pages/${id}`, { body: { city: 'Bodø' } });
  const renamed = await client.ask(`PUT /pages/${id}`, { body: { name: 'Acme' } });
  const nameless = await client.ask(`PUT /pages/${id}`, { body: { city: 'Bodø' } });

  expect(patched.body).toMatchObject({ city: 'Bodø', headline: 'Is the shop open?' });
  expect(renamed.body).toMatchObject({
    name: 'Acme',
    city: null,
    headline: null,
    domain: null,
    subdomain: 'acme-outdoor',
  });
  expect(nameless).toMatchObject({
    status: 422,
    body: { errors: { json: { name: [expect.any(String)] } } },
  });
});

test('takes logos as a form', async () => {
  const { fetch, keys } = createPingeraSandbox();
  const headers = { authorization: keys.apiKey };
  const list = await fetch('https://api.pingera.ru/v1/pages', { headers });
  const id = /"id":"(\w+)"/.exec(await list.text())?.[1];
  const body = new FormData();
  body.append('company_logo', new Blob(['<svg/>']), 'logo.svg');

  const saved = await fetch(`https://api.pingera.ru/v1/pages/${id}`, {
    method: 'PATCH',
    headers,
    body,
  });
  const empty = await fetch(`https://api.pingera.ru/v1/pages/${id}`, {
    method: 'PATCH',
    headers,
    body: new FormData(),
  });

  expect(await saved.json()).toMatchObject({
    company_logo: `https://files.pingera.ru/pages/${id}/company_logo`,
    favicon_logo: null,
  });
  expect(empty.status).toBe(422);
});

test('deletes a page with its components and incidents', async () => {
  const client = new TestClient();
  const id = await client.pageId();

  const deleted = await client.ask(`DELETE /pages/${id}`);
  const components = await client.ask(`GET /pages/${id}/components`);
  const pages = await client.rows('GET /pages', 'pages');

  expect(deleted).toEqual({ status: 204, body: undefined });
  expect(components.status).toBe(404);
  expect(pages.map(({ name }) => name)).toEqual(['Acme Outdoor Internal']);
});
