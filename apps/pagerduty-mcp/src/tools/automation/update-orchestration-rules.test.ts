import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes, rulesIn, shopRules } from './automation.fixture.ts';

const rule = {
  label: 'All is bad',
  conditions: [{ expression: "event.severity matches 'info'" }],
  actions: { severity: 'critical' },
};
const sets = [{ id: 'start', rules: [rule] }];

async function open(path: string) {
  const served = await serve();
  const place = await shopRules(served, path);
  const { rows } = await served.call('get_orchestration_rules', place);
  return { ...served, place, before: rows[0], version: rows[0]?.['version'] };
}

test.each([
  ['a list', sets],
  ['JSON text', JSON.stringify(sets)],
])('replaces the rules by %s, and keeps the catch-all', async (_, given) => {
  const { call, place, version, before } = await open('global');

  const { rows, metadata } = await call('update_orchestration_rules', {
    ...place,
    version,
    sets: given,
  });

  const read = await call('get_orchestration_rules', place);
  expect(metadata.description).toMatch(/^The global rules of orchestration .* are replaced$/);
  expect(rulesIn(rows)).toEqual([{ id: expect.any(String), ...rule }]);
  expect(read.rows).toEqual(rows);
  expect(rows[0]?.['catch_all']).toEqual(before?.['catch_all']);
  expect(rows[0]?.['version']).not.toBe(version);
});

test('replaces the catch-all where it is given', async () => {
  const { call, place, version } = await open('global');

  const { rows } = await call('update_orchestration_rules', {
    ...place,
    version,
    sets,
    catch_all: { severity: 'warning' },
  });

  expect(rows[0]?.['catch_all']).toEqual({ severity: 'warning' });
});

test('rules that others have changed by now are a CONFLICT, and stay', async () => {
  const served = await open('global');
  const { call, place, version } = served;
  await call('add_orchestration_rule', {
    ...place,
    conditions: ["event.source matches 'x'"],
    actions: { drop_event: true },
  });
  const sent = changes(served).length;

  const { error } = await call('update_orchestration_rules', { ...place, version, sets });

  const { rows } = await call('get_orchestration_rules', place);
  expect(error).toMatchObject({
    code: 'CONFLICT',
    hint: expect.stringContaining('Nothing was changed'),
  });
  expect(changes(served)).toHaveLength(sent);
  expect(rulesIn(rows)).toHaveLength(2);
});

test('rules that are so already are said to be, and nothing is sent', async () => {
  const served = await open('router');
  const { call, place, version, before } = served;

  const { metadata } = await call('update_orchestration_rules', {
    ...place,
    version,
    sets: before?.['sets'],
  });

  expect(metadata.description).toMatch(/were so already; nothing was changed$/);
  expect(changes(served)).toEqual([]);
});

test('what others overwrite at the same time is a warning', async () => {
  const { call, place, version, sandbox } = await open('global');
  const body = { orchestration_path: { sets, catch_all: { actions: {} } } };
  sandbox.faults.inject({
    on: 'PUT /event_orchestrations/{id}/global',
    kind: 'status',
    status: 200,
    body,
  });

  const { rows, metadata } = await call('update_orchestration_rules', { ...place, version, sets });

  expect(metadata.warnings?.[0]).toContain('somebody changed them at the same time');
  expect(rulesIn(rows)).toMatchObject([{ label: 'Staging' }]);
});

test('warnings of PagerDuty about rules are passed on', async () => {
  const { call, place, version, sandbox } = await open('global');
  const warnings = [{ message: 'This rule uses a feature not on your plan.' }];
  const body = { orchestration_path: { sets, catch_all: { actions: {} } }, warnings };
  sandbox.faults.inject({
    on: 'PUT /event_orchestrations/{id}/global',
    kind: 'status',
    status: 200,
    body,
  });

  const { metadata } = await call('update_orchestration_rules', { ...place, version, sets });

  expect(metadata.warnings).toContain('This rule uses a feature not on your plan.');
});

test.each([
  ['no start', [{ id: 'other', rules: [] }], 'lacks the set start'],
  ['a rule without actions', [{ id: 'start', rules: [{ label: 'x' }] }], 'sets.0.rules.0.actions'],
  [
    'a masked secret',
    [{ id: 'start', rules: [{ ...rule, actions: { secret: '(masked)' } }] }],
    'masked or cut',
  ],
])('refuses sets with %s', async (_, given, words) => {
  const served = await open('global');
  const { call, place, version } = served;

  const { error } = await call('update_orchestration_rules', { ...place, version, sets: given });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(words) });
  expect(changes(served)).toEqual([]);
});
