import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';
import {
  ApiError,
  InvalidRequestError,
  InvalidResponseError,
  TooManyRowsError,
} from '../errors.ts';
import { AmbiguousNameError, NotFoundByNameError } from './errors.ts';
import { findAll, resolve } from './find.ts';
import type { NamedKind } from './kinds.ts';

const notFound = () => Response.json({ error: { message: 'Not Found' } }, { status: 404 });
const shop = { id: 'PSHOP01', name: 'Shop' };
const shopFront = { id: 'PSHOP02', name: 'Shop front' };

/** What was asked for, without paging. */
function asked(requests: readonly { readonly url: URL }[]): string[] {
  return requests.map(({ url }) => {
    const query = url.searchParams.get('query');
    return url.pathname + (query === null ? '' : `?query=${query}`);
  });
}

test('an id is read as one', async () => {
  const { pagerduty, requests } = client([{ service: shop }]);

  expect(await resolve(pagerduty, 'service', 'PSHOP01')).toEqual(shop);
  expect(asked(requests)).toEqual(['/services/PSHOP01']);
});

test('an id of letters only is read as one', async () => {
  const { pagerduty } = client([{ user: { id: 'PIJDSUL', name: 'Ana' } }]);

  expect(await resolve(pagerduty, 'user', 'PIJDSUL')).toEqual({ id: 'PIJDSUL', name: 'Ana' });
});

test('an answer to an id that names nothing is an error', async () => {
  const { pagerduty } = client([{ service: { id: 'PSHOP01' } }]);

  await expect(resolve(pagerduty, 'service', 'PSHOP01')).rejects.toThrow(InvalidResponseError);
});

test('what looks like an id and is none is looked for by name', async () => {
  const named = { id: 'P1', name: 'TEAM42' };
  const { pagerduty, requests } = client([notFound(), { teams: [named] }]);

  expect(await resolve(pagerduty, 'team', 'TEAM42')).toEqual(named);
  expect(asked(requests)).toEqual(['/teams/TEAM42', '/teams?query=TEAM42']);
});

test.each([
  ['the whole name stands before parts', 'shop', [shopFront, shop], shop],
  ['one part alone is enough', 'front', [shopFront], shopFront],
  ['space and case do not matter', '  SHOP ', [shop], shop],
  ['rows without id or name are passed over', 'shop', [null, {}, shop], shop],
])('%s', async (_, text, services, found) => {
  const { pagerduty } = client([{ services }]);

  expect(await resolve(pagerduty, 'service', text)).toEqual(found);
});

test('a part is not enough where the exact name is asked for', async () => {
  const { pagerduty } = client([{ services: [shopFront] }]);
  const answer = resolve(pagerduty, 'service', 'front', { exact: true });

  await expect(answer).rejects.toThrow(NotFoundByNameError);
  await expect(answer).rejects.toThrow(
    'There is no service "front"; the closest: Shop front (PSHOP02)',
  );
});

test('several that fit alike are named', async () => {
  const services = [shopFront, { id: 'PSHOP03', name: 'Shop back' }];
  const { pagerduty } = client([{ services }]);
  const answer = resolve(pagerduty, 'service', 'shop');

  await expect(answer).rejects.toThrow(AmbiguousNameError);
  await expect(answer).rejects.toMatchObject({ candidates: services });
  await expect(answer).rejects.toThrow(
    '"shop" may be Shop front (PSHOP02), Shop back (PSHOP03): give the id of one service',
  );
});

test('of many that fit alike ten are named, and the rest are counted', async () => {
  const services = Array.from({ length: 12 }, (_, at) => ({ id: `P${at}`, name: `Shop ${at}` }));
  const { pagerduty } = client([{ services }]);
  const answer = resolve(pagerduty, 'service', 'shop');

  await expect(answer).rejects.toThrow('Shop 9 (P9) and 2 more: give the id');
  await expect(answer).rejects.toMatchObject({
    candidates: services.slice(0, 10),
    candidateCount: 12,
  });
});

test('a whole name is found behind many parts of names', async () => {
  const parts = Array.from({ length: 100 }, (_, at) => ({ id: `P${at}`, name: `Shop ${at}` }));
  const { pagerduty } = client([
    { services: parts, limit: 100, offset: 0, more: true },
    { services: [shop], limit: 100, offset: 100, more: false },
  ]);

  expect(await resolve(pagerduty, 'service', 'shop')).toEqual(shop);
});

test('a list that is too long is an error, not an answer from its beginning', async () => {
  const { pagerduty } = client([{ priorities: [shop, shopFront], more: false }]);

  await expect(findAll(pagerduty, 'priority', 'shop', { max: 1 })).rejects.toThrow(
    TooManyRowsError,
  );
});

test('where nothing fits, the closest names are given', async () => {
  const billing = { id: 'PBILL01', name: 'Billing' };
  const { pagerduty, requests } = client([{ services: [] }, { services: [billing, shopFront] }]);
  const answer = resolve(pagerduty, 'service', 'shopp');

  await expect(answer).rejects.toMatchObject({ candidates: [shopFront], wanted: 'shopp' });
  await expect(answer).rejects.toThrow(
    'There is no service "shopp"; the closest: Shop front (PSHOP02)',
  );
  expect(asked(requests)).toEqual(['/services?query=shopp', '/services']);
});

test('where nothing is like it, none is named', async () => {
  const { pagerduty } = client([{ priorities: [shop] }]);

  await expect(resolve(pagerduty, 'priority', 'Zebra')).rejects.toThrow(
    /^There is no priority "Zebra"$/,
  );
});

const ana = { id: 'PANA001', name: 'Ana', email: 'ana@example.com' };

test('a user is found by e-mail, in the whole list where the API looks for none', async () => {
  const { pagerduty, requests } = client([{ users: [] }, { users: [ana] }]);

  expect(await resolve(pagerduty, 'user', 'Ana@Example.com')).toEqual(ana);
  expect(asked(requests)).toEqual(['/users?query=Ana@Example.com', '/users']);
});

test('an e-mail that ends another one is nobody', async () => {
  const diana = { id: 'PDIANA1', name: 'Diana', email: 'diana@example.com' };
  const { pagerduty } = client([{ users: [diana] }, { users: [diana] }]);
  const answer = resolve(pagerduty, 'user', 'ana@example.com');

  await expect(answer).rejects.toThrow(NotFoundByNameError);
  await expect(answer).rejects.toMatchObject({ candidates: [diana] });
});

test('part of an e-mail is looked for in the whole list, whatever the API finds', async () => {
  const bob = { id: 'PBOB001', name: 'Bob', email: 'bob@example.com' };
  const { pagerduty } = client([{ users: [ana] }, { users: [ana, bob] }]);

  expect(await findAll(pagerduty, 'user', '@example.com')).toEqual([ana, bob]);
});

test('a kind that the API does not narrow is looked for in the whole list', async () => {
  const { pagerduty, requests } = client([
    {
      priorities: [
        { id: 'P1', summary: 'P1' },
        { id: 'P2', name: 'P2' },
      ],
    },
  ]);

  expect(await findAll(pagerduty, 'priority', 'p2')).toEqual([{ id: 'P2', name: 'P2' }]);
  expect(asked(requests)).toEqual(['/priorities']);
});

test('an id of a kind without a single read is looked for in the list', async () => {
  const { pagerduty } = client([{ priorities: [{ id: 'PRIO001', name: 'High' }] }]);

  expect(await resolve(pagerduty, 'priority', 'PRIO001')).toEqual({ id: 'PRIO001', name: 'High' });
});

test('other errors pass', async () => {
  const { pagerduty } = client([Response.json({}, { status: 403 })]);

  await expect(resolve(pagerduty, 'team', 'PTEAM01')).rejects.toThrow(ApiError);
});

test('a blank name is refused', async () => {
  const { pagerduty, requests } = client([]);

  await expect(resolve(pagerduty, 'team', ' ')).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test('a kind that there is not is refused', async () => {
  const { pagerduty } = client([]);
  const kind = 'users' as NamedKind;

  await expect(findAll(pagerduty, kind, 'ana')).rejects.toThrow('kind must be one of business_ser');
});
