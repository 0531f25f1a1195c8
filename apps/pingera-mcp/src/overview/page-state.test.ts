import type { Component, Incident } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { pageState } from './page-state.ts';

const page = { id: 'p1', name: 'Status' };

/** What the API sends, whatever its document says. */
function incident(over: object): Incident {
  return { name: 'Slow', status: 'investigating', ...over };
}

function component(over: object): Component {
  return { name: 'Search', ...over };
}

test.each([
  ['operational', [], []],
  ['operational', [{ status: 'resolved', impact: 'critical' }], [{ status: 'operational' }]],
  ['operational', [{ status: 'completed', scheduled_for: '2026-03-01' }], [{ status: null }]],
  [
    'operational',
    [{ status: 'scheduled', impact: 'minor' }],
    [{ status: 'major_outage', group: true }],
  ],
  ['under_maintenance', [{ status: 'in_progress', scheduled_for: '2026-03-01' }], []],
  ['degraded_performance', [{ impact: 'minor' }], [{ status: 'under_maintenance' }]],
  ['degraded_performance', [{ impact: 'none' }], []],
  ['partial_outage', [{ impact: 'minor' }, { impact: 'major' }], []],
  ['major_outage', [{ impact: 'critical' }], [{ status: 'degraded_performance' }]],
  ['major_outage', [], [{ status: 'degraded_performance' }, { status: 'major_outage' }]],
])('a page is %s with incidents %j and components %j', (state, incidents, components) => {
  const content = {
    page,
    incidents: incidents.map(incident),
    components: components.map(component),
  };

  expect(pageState(content).state).toBe(state);
});

test('maintenances stand apart from incidents', () => {
  const incidents = [incident({ id: 'a' }), incident({ id: 'b', status: 'scheduled' })];

  const state = pageState({ page, incidents, components: [] });

  expect(state.incidents.map(({ id }) => id)).toEqual(['a']);
  expect(state.maintenance.map(({ id }) => id)).toEqual(['b']);
});

test.each([
  ['unknown', undefined],
  ['partial_outage', [component({ status: 'partial_outage' })]],
])('without its incidents a page is %s', (state, components) => {
  expect(pageState({ page, incidents: undefined, components }).state).toBe(state);
});

test('an odd status does not fail it', () => {
  const odd = [incident({ status: null }), incident({ status: 7 })];

  expect(pageState({ page, incidents: odd, components: [] }).incidents).toHaveLength(2);
});
