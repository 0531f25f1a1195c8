import { expect, onTestFinished, test, vi } from 'vitest';
import { checkoutCheck, internalPage, statusPage } from './testing/facts.ts';
import { now, serve } from './testing/serve.ts';

test('What are my status pages and their names?', async () => {
  const { call } = await serve({ toolsets: ['default'] });

  const { rows } = await call('list_pages', { fields: ['id', 'name'] });

  expect(rows).toEqual([statusPage, internalPage]);
});

test('Show details of a page with id …', async () => {
  const { call } = await serve({ toolsets: ['default'] });

  const { rows } = await call('get_page_details', { page_id: statusPage.id });

  expect(rows[0]).toMatchObject({ ...statusPage, language: 'en', private: false });
});

test('When was the last failed check for check …', async () => {
  const { call } = await serve({ toolsets: ['default'] });

  const byName = await call('diagnose_check', { name: 'Checkout API' });
  const byId = await call('get_check_results', {
    check_id: checkoutCheck.id,
    failed_only: true,
    limit: 1,
  });

  const last = { created_at: '2026-03-04T15:00:00.000Z', status: 'failed' };
  expect(byName.rows).toMatchObject([{ last_failure: last }]);
  expect(byId.rows).toMatchObject([last]);
});

test('Run a simple synthetic check for the website with URL https://…', async () => {
  const { call } = await serve({ toolsets: ['default'] });
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const target_url = 'https://www.acme-outdoor.example/';

  const written = await call('generate_synthetic_check_script', {
    description: 'The front page opens',
    target_url,
  });
  const pw_script = written.rows[0]?.['pw_script'];
  const running = call('run_check', { type: 'synthetic', pw_script, wait_seconds: 60 });
  await vi.advanceTimersByTimeAsync(60_000);
  const { rows, error } = await running;

  expect(error).toBeUndefined();
  expect(rows).toMatchObject([
    {
      result_status: 'ok',
      results: [{ type: 'synthetic', digest: { tests: { total: 1, passed: 1 } } }],
    },
  ]);
});
