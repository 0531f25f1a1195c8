import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { shopRules } from './automation.fixture.ts';

test('deletes an orchestration with its rules', async () => {
  const served = await serve();
  const place = await shopRules(served);
  const { orchestration_id } = place;

  const { rows } = await served.call('delete_event_orchestration', { orchestration_id });

  const left = await served.call('list_event_orchestrations', { fields: ['name'] });
  const rules = await served.call('get_orchestration_rules', place);
  expect(rows).toEqual([{ id: orchestration_id, deleted: true }]);
  expect(left.rows).toEqual([{ name: 'Warehouse Events' }]);
  expect(rules.error?.code).toBe('NOT_FOUND');
});

test('an orchestration that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('delete_event_orchestration', { orchestration_id: 'nothing-here' });

  expect(error?.code).toBe('NOT_FOUND');
});
