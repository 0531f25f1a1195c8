import { expect, test } from 'vitest';
import { PingeraInvalidResponseError } from '../errors.ts';
import { readEntity } from './entity.ts';

test('passes an object on as it is', () => {
  const body = { id: 'a1', unknown_field: null };

  expect(readEntity('GET /checks/{check_id}', body)).toBe(body);
});

test.each([undefined, null, [], 'text'])('refuses %j', (body) => {
  const read = () =>
    readEntity('GET /checks/{check_id}', JSON.parse(JSON.stringify({ body })).body);

  expect(read).toThrow(PingeraInvalidResponseError);
});
