import { expect, test } from 'vitest';
import { turnsAt } from './turns.ts';

const at = Date.parse('2026-03-04T12:00:00Z');
const policy = { id: 'PPOL', summary: 'Checkout' };
const schedule = { id: 'PSCH', summary: 'Primary' };
const dana = { id: 'PDANA', summary: 'Dana' };
const sam = { id: 'PSAM', summary: 'Sam' };

function entry(user: typeof dana, start: string | null, end: string | null, level = 1) {
  return JSON.parse(
    JSON.stringify({
      user,
      start,
      end,
      escalation_level: level,
      escalation_policy: policy,
      schedule,
    }),
  );
}

test('a turn that ended or did not begin is nobody’s', () => {
  const entries = [
    entry(dana, '2026-03-03T12:00:00Z', '2026-03-04T12:00:00Z'),
    entry(sam, '2026-03-04T12:00:01Z', '2026-03-05T12:00:00Z'),
  ];

  expect(turnsAt(entries, at)).toEqual([]);
});

test('the next hand-off is the earliest later entry of the same place', () => {
  const entries = [
    entry(dana, '2026-03-04T00:00:00Z', '2026-03-05T00:00:00Z'),
    entry(dana, '2026-03-06T00:00:00Z', '2026-03-07T00:00:00Z'),
    entry(sam, '2026-03-05T00:00:00Z', '2026-03-06T00:00:00Z'),
    entry(dana, '2026-03-05T00:00:00Z', null, 2),
  ];

  expect(turnsAt(entries, at)).toMatchObject([
    { user: { name: 'Dana' }, next: { user: { name: 'Sam' }, start: '2026-03-05T00:00:00Z' } },
  ]);
});

test('a turn for good has no end and no next', () => {
  const [turn] = turnsAt([entry(dana, null, null)], at);

  expect(turn).toMatchObject({ user: { id: 'PDANA', name: 'Dana' }, level: 1 });
  expect([turn?.until, turn?.next]).toEqual([undefined, undefined]);
});

test('turns go by policy and level', () => {
  const entries = [entry(sam, null, null, 2), entry(dana, null, null, 1)];

  expect(turnsAt(entries, at).map(({ level }) => level)).toEqual([1, 2]);
});
