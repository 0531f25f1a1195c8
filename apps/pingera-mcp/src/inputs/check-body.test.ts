import { expect, test } from 'vitest';
import { toTargetBody } from './check-body.ts';
import { targetFields } from './check-fields.ts';
import { parameterTypes, toParameters } from './check-parameters.ts';

/** Parameters that a check has, one of them of a kind that is unknown here. */
const present = {
  retry_enabled: true,
  search_text: 'Cart',
  http_request: { method: 'POST', username: 'me' },
  regions: ['EU, West'],
};

test('single fields join the parameters that are there', () => {
  const warnings: string[] = [];
  const fields = { search_text: 'Shop', headers: { a: 'b' }, regions: ['RU, Moscow'] };

  const { parameters } = toTargetBody(fields, (each) => warnings.push(each), present);

  expect(warnings).toEqual([]);
  expect(parameters).toEqual({
    retry_enabled: true,
    search_text: 'Shop',
    http_request: { method: 'POST', username: 'me', headers: { a: 'b' } },
    regions: ['RU, Moscow'],
  });
});

test('raw parameters replace those that are there, and win over single fields', () => {
  const warnings: string[] = [];
  const fields = {
    ...({ search_text: 'Shop', method: 'GET', body: 'x', expected_status: 200 } as const),
    parameters: { search_text: 'Home', http_request: { method: 'GET' }, odd: null },
  };

  const { parameters } = toTargetBody(fields, (each) => warnings.push(each), present);

  expect(parameters).toEqual({
    search_text: 'Home',
    http_request: { method: 'GET', body: 'x' },
    expected_status_code: 200,
    odd: null,
  });
  expect(warnings).toEqual(['parameters say otherwise, and win over search_text']);
});

test('raw parameters that put something else where an object belongs win as they are', () => {
  const warnings: string[] = [];
  const fields = { method: 'GET', parameters: { http_request: null } } as const;

  const { parameters } = toTargetBody(fields, (each) => warnings.push(each));

  expect(parameters).toEqual({ http_request: null });
  expect(warnings).toEqual(['parameters say otherwise, and win over method']);
});

test('without any of them there are no parameters', () => {
  const body = toTargetBody({ host: 'a.example', port: 1 }, () => {}, present);

  expect(JSON.parse(JSON.stringify(body))).toEqual({ host: 'a.example', port: 1 });
});

test.each([true, false])('all_regions %s is said in the words of the API', (all_regions) => {
  expect(toParameters({ all_regions })).toEqual({
    multi_region_execution: { enabled: all_regions, execution_mode: 'all' },
  });
});

test('every other field has a place among the parameters', () => {
  const own = ['url', 'host', 'port', 'timeout', 'secrets', 'parameters'];

  expect([...own, ...parameterTypes.map(([name]) => name)].toSorted()).toEqual(
    Object.keys(targetFields).toSorted(),
  );
});

test.each([
  [{ ports: 'abc' }, 'ports: not ports'],
  [{ assertions: { max_packet_loss: 101 } }, 'max_packet_loss: Too big'],
  [{ http_request: { method: 'FOO' } }, 'method: Invalid option'],
  [{ probe_count: 101, ip_version: 'v5' }, 'ip_version: Invalid option'],
  [{ record_type: 'ZZ' }, 'record_type: Invalid option'],
])('parameters %j are checked like the fields they stand for', (parameters, why) => {
  expect(() => toTargetBody({ parameters }, () => undefined)).toThrow(why);
});

test('parameters that have no field of their own pass', () => {
  const parameters = { retry_enabled: true, assertions: { expiration_threshold: 86_400 } };

  expect(toTargetBody({ parameters }, () => undefined).parameters).toEqual(parameters);
});
