import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';

const check_id = checkoutCheck.id;

test('answers one run with all that it found', async () => {
  const { call, sent } = await serve();
  const { rows: latest } = await call('get_check_results', { check_id, limit: 1 });
  sent.length = 0;

  const { rows, metadata } = await call('get_check_result', {
    check_id,
    result_id: latest[0]?.['id'],
  });

  expect(metadata).toEqual({ count: 1, description: '1 result' });
  expect(rows[0]).toMatchObject({ ...latest[0], metadata: { headers: { server: 'nginx' } } });
  expect(sent).toEqual([`GET /checks/${check_id}/results/${latest[0]?.['id']}`]);
});

test('in short, it is as the list shows it', async () => {
  const { call } = await serve();
  const { rows: latest } = await call('get_check_results', { check_id, limit: 1 });
  const asked = { check_id, check_result_id: latest[0]?.['id'], detail: 'short' };

  const { rows } = await call('get_check_result', asked);

  expect(rows).toEqual(latest);
});

test('a run that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_check_result', { check_id, result_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
