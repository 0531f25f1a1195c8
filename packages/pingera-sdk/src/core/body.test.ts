import { expect, test } from 'vitest';
import { PingeraInvalidRequestError } from '../errors.ts';
import { spellBody } from './body.ts';

test('sends exactly the keys given, null among them', () => {
  const { content, headers } = spellBody('PATCH /checks/{check_id}/group', {
    group_id: null,
    position: undefined,
  });

  expect(content).toBe('{"group_id":null}');
  expect(headers).toEqual({ 'Content-Type': 'application/json' });
});

test('passes a form on, whose content type the runtime writes', () => {
  const form = new FormData();

  expect(spellBody('PATCH /pages/{page_id}', form)).toEqual({ content: form, headers: {} });
});

test('has nothing to send without a body', () => {
  expect(spellBody('POST /alerts/{alert_id}/resolve', undefined).content).toBeUndefined();
});

const circle: Record<string, unknown> = {};
circle['self'] = circle;

test.each([
  ['NaN, which would turn into null', { interval: Number.NaN }],
  ['a bigint', { interval: 1n }],
  ['a circle', circle],
  ['a function', () => 1],
])('refuses %s', (_, body) => {
  expect(() => spellBody('PATCH /checks/{check_id}', body)).toThrow(PingeraInvalidRequestError);
});

test('refuses a body on a GET', () => {
  expect(() => spellBody('GET /checks', {})).toThrow('takes no body');
});
