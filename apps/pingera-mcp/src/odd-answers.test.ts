import { expect, test } from 'vitest';
import { serve } from './testing/serve.ts';

async function answerChecks(checks: readonly unknown[], tool = 'list_checks', args = {}) {
  const served = await serve();
  const body = { checks, pagination: { page: 1, total_pages: 1 } };
  served.sandbox.faults.inject({ on: 'GET /checks', kind: 'status', status: 200, body });
  return served.call(tool, args);
}

const fine = { id: 'c1', name: 'Shop', type: 'web', status: 'ok' };

test('one odd value leaves a warning, the rest of the list is there', async () => {
  const odd = { ...fine, id: 'c2', interval: 'often', last_checked_at: 'soon' };

  const { rows, metadata } = await answerChecks([fine, odd]);

  expect(rows).toEqual([fine, { ...fine, id: 'c2' }]);
  expect(metadata.warnings).toEqual([
    'Left out where the API sent something unexpected: interval, last_checked_at',
  ]);
});

test('fields that are not asked for are not warned about', async () => {
  const odd = { ...fine, interval: 'often' };

  const { rows, metadata } = await answerChecks([odd], 'list_checks', { fields: ['name'] });

  expect(rows).toEqual([{ name: 'Shop' }]);
  expect(metadata.warnings).toBeUndefined();
});

test.each([[null], ['c1'], [7], [[]]])(
  '%j in place of a check does not fail the list',
  async (odd) => {
    const { rows, error } = await answerChecks([fine, odd]);

    expect(error).toBeUndefined();
    expect(rows[0]).toEqual(fine);
  },
);

test('names lose what a person cannot see', async () => {
  const { rows } = await answerChecks([{ ...fine, name: 'Sh\u0000o\u202E\u200Bp\u{E0041}' }]);

  expect(rows[0]?.['name']).toBe('Shop');
});

test('secrets in whatever the API sends are masked', async () => {
  const secret = { Authorization: 'a1', token: 'a2', bot_token: 'a3', password: 'a4' };
  const odd = { ...fine, parameters: { http_request: { headers: secret } }, secret_value: 'a5' };

  const { rows } = await answerChecks([odd], 'call_api', { operation: 'listChecks' });

  const mask = '(masked)';
  expect(rows[0]).toEqual({
    ...fine,
    secret_value: mask,
    parameters: {
      http_request: {
        headers: { Authorization: mask, token: mask, bot_token: mask, password: mask },
      },
    },
  });
});

test('a check as large as a novel is cut, and the answer says so', async () => {
  const huge = { ...fine, parameters: { pw_script: 'await page.goto("/");\n'.repeat(20_000) } };

  const { rows, metadata } = await answerChecks([huge], 'call_api', { operation: 'listChecks' });

  expect(metadata.warnings?.[0]).toContain('shortened or left out to fit');
  expect(JSON.stringify(rows).length).toBeLessThan(40_000);
});
