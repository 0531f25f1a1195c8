import type { Incident } from 'pagerduty-sdk';
import { expect, test } from 'vitest';
import { isStillThere, Sightings, sightingOf } from './sightings.ts';

function incident(id: string, service: string, policy = 'PPOL'): Incident {
  return JSON.parse(
    JSON.stringify({ id, service: { id: service }, escalation_policy: { id: policy } }),
  );
}

test('remembers where an incident was last', () => {
  const sightings = new Sightings();
  sightings.note([incident('Q1', 'PONE'), incident('Q2', 'PTWO')]);
  sightings.note([incident('Q1', 'PTHREE')]);

  expect(sightings.last('Q1')?.service?.id).toBe('PTHREE');
  expect(sightings.last('Q2')?.service?.id).toBe('PTWO');
  expect(sightings.last('Q3')).toBeUndefined();
});

test('forgets what it has not seen for the longest time', () => {
  const sightings = new Sightings();
  sightings.note(Array.from({ length: 1000 }, (_, index) => incident(`Q${index}`, 'PONE')));

  sightings.note([incident('Q0', 'PONE')]);
  sightings.note([incident('QNEW', 'PONE')]);

  expect([sightings.last('Q0'), sightings.last('Q1')]).toEqual([expect.any(Object), undefined]);
});

test.each([
  ['PONE', 'PPOL', true],
  ['PTWO', 'PPOL', false],
  ['PONE', 'POTHER', false],
])('on %s with %s it is still there: %s', (service, policy, is) => {
  const seen = sightingOf(incident('Q1', 'PONE'));

  expect(isStillThere(seen, sightingOf(incident('Q1', service, policy)))).toBe(is);
});

test('passes over rows that are no incidents, and over what is odd about one', () => {
  const sightings = new Sightings();
  const odd = { id: 'Q1', service: 'PONE', escalation_policy: null, created_at: 'yesterday' };
  sightings.note(JSON.parse(JSON.stringify([null, 7, { id: 7 }, odd])));

  expect(sightings.last('Q1')).toEqual({});
  expect(sightingOf(JSON.parse(JSON.stringify(odd)))).toEqual({});
});
