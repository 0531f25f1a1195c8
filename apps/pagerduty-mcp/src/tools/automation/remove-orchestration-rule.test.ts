import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes, rulesIn, shopRules } from './automation.fixture.ts';

test('removes one rule and leaves the others', async () => {
  const served = await serve();
  const place = await shopRules(served);
  const { rows: before } = await served.call('get_orchestration_rules', place);
  const [first, second] = rulesIn(before);

  const { rows, metadata } = await served.call('remove_orchestration_rule', {
    ...place,
    rule_id: first.id,
  });

  const { rows: after } = await served.call('get_orchestration_rules', place);
  expect(metadata.description).toMatch(/^Rule Checkout is removed from the router rules/);
  expect(rulesIn(rows)).toEqual([second]);
  expect(rulesIn(after)).toEqual([second]);
});

test('a rule that there is not is NOT_FOUND', async () => {
  const served = await serve();
  const place = await shopRules(served);

  const { error } = await served.call('remove_orchestration_rule', { ...place, rule_id: 'none' });

  expect(error).toMatchObject({
    code: 'NOT_FOUND',
    hint: expect.stringContaining('get_orchestration_rules'),
  });
  expect(changes(served)).toEqual([]);
});

test('rules that change while one is removed are a CONFLICT', async () => {
  const served = await serve();
  const place = await shopRules(served, 'global');
  const rules = [{ id: 'r1', actions: {} }];
  const body = { orchestration_path: { sets: [{ id: 'start', rules }] } };
  served.sandbox.faults.inject({
    on: 'GET /event_orchestrations/{id}/global',
    kind: 'status',
    status: 200,
    body,
  });

  const { error } = await served.call('remove_orchestration_rule', { ...place, rule_id: 'r1' });

  expect(error?.code).toBe('CONFLICT');
  expect(changes(served)).toEqual([]);
});
