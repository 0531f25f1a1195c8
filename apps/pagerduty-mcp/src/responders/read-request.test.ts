import { expect, test } from 'vitest';
import { namesOfResponders, readAskedTargets } from './read-request.ts';

const user = { id: 'PUSER01', type: 'user_reference' as const, summary: 'Lee Turner' };
const target = { id: 'PPOLICY', type: 'escalation_policy', summary: 'Storage' };
const asked = { id: 'PPOLICY', name: 'Storage', people: [{ id: 'PUSER01', name: 'Lee Turner' }] };

test('targets are read bare, as the schema has them', () => {
  const request = {
    responder_request_targets: [{ ...target, incident_responders: [{ user }] }],
  };

  expect(readAskedTargets(request)).toEqual([asked]);
});

test('targets are read wrapped, as the API sends them, and odd ones are left out', () => {
  const wrapped = { ...target, incidents_responders: [{ user }] };
  const rows = [{ responder_request_target: wrapped }, { responder_request_target: {} }];

  expect(readAskedTargets({ responder_request_targets: rows })).toEqual([asked]);
});

test('names are those of targets, of people behind them, and of responders', () => {
  const request = {
    responder_request_targets: [{ ...target, incident_responders: [{ user }] }],
  };
  const sam = { ...user, id: 'PUSER02', summary: 'Sam Okafor' };

  const names = namesOfResponders({
    ...{ responder_requests: [request], incidents_responders: [{ user: sam }] },
  });

  expect([...names]).toEqual([
    ['PPOLICY', 'Storage'],
    ['PUSER01', 'Lee Turner'],
    ['PUSER02', 'Sam Okafor'],
  ]);
});
