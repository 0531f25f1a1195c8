import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { mergeHeaders } from './headers.ts';

test('lets later groups win, whatever the case of the name', () => {
  const headers = mergeHeaders({ Accept: 'a' }, undefined, { accept: 'b', 'X-Trace': '1' });

  expect([...headers]).toEqual([
    ['accept', 'b'],
    ['x-trace', '1'],
  ]);
});

test.each([
  ['authorization in any case', 'AUTHORIZATION', 'k3y-s3cr3t'],
  ['a value with a line break', 'X-Trace', 'k3y-s3cr3t\nX-Other: 1'],
  ['a malformed name', 'X Trace', 'k3y-s3cr3t'],
])('refuses %s without repeating the value', (_, name, value) => {
  const merge = () => mergeHeaders({ [name]: value });

  expect(merge).toThrow(PingeraInvalidRequestError);
  expect(merge).not.toThrow('k3y-s3cr3t');
});
