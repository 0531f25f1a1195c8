import { expect, test } from 'vitest';
import { IncidentView, type PageIncident } from './incident.ts';

const incident = { id: 'i1', name: 'Down', status: 'investigating' } satisfies PageIncident;

/** What the API sends, whatever its document says. */
function sent(over: object): PageIncident {
  return { ...incident, ...over };
}

test('shows what a reader of the page sees, times in UTC', () => {
  const { item, odd } = IncidentView.show(
    sent({
      impact: 'major',
      body: 'We look into it.',
      page: { id: 'p1', name: 'Status' },
      components: [{ id: 'c1', name: 'Shop', status: 'major_outage', position: 2 }],
      created_at: '2025-08-18T16:42:31.526672',
      resolved_at: null,
      scheduled_for: '2025-08-19T01:00:00',
      scheduled_until: '2025-08-19T02:00:00',
      postmortem_body: 'long',
      metadata: { private: 1 },
    }),
  );

  expect(odd).toEqual([]);
  expect(item).toEqual({
    ...incident,
    impact: 'major',
    page: { id: 'p1', name: 'Status' },
    components: [{ id: 'c1', name: 'Shop', status: 'major_outage', position: 2 }],
    latest_update: 'We look into it.',
    created_at: '2025-08-18T16:42:31.526Z',
    scheduled_for: '2025-08-19T01:00:00.000Z',
    scheduled_until: '2025-08-19T02:00:00.000Z',
  });
});

test.each([
  [{ body: 'first', incident_updates: [{ body: 'second' }, { body: 'first' }] }, 'second'],
  [{ body: 'first', incident_updates: [{ body: '' }, { body: 'first' }] }, 'first'],
  [{ body: 'first', incident_updates: [] }, 'first'],
  [{ body: 'first', incident_updates: null }, 'first'],
  [{ body: '', incident_updates: [{ body: '' }, { body: null }, {}] }, undefined],
  [{}, undefined],
])('the latest update of %j is %s', (fields, text) => {
  const { item, odd } = IncidentView.show(sent(fields));

  expect(item['latest_update']).toBe(text);
  expect(odd).toEqual([]);
});

test.each([
  [{ impact: 2 }, 'impact'],
  [{ components: { c1: 'major_outage' } }, 'components'],
  [{ components: [null] }, 'components'],
  [{ components: [{ id: 7 }] }, 'components'],
  [{ incident_updates: { 0: { body: 'x' } } }, 'latest_update'],
  [{ incident_updates: [null] }, 'latest_update'],
  [{ body: { text: 'x' } }, 'latest_update'],
  [{ created_at: 'yesterday' }, 'created_at'],
  [{ resolved_at: '' }, 'resolved_at'],
  [{ scheduled_for: 12 }, 'scheduled_for'],
  [{ page: { id: 'p1' } }, 'page'],
])('%j costs its own field, not the row', (fields, name) => {
  expect(IncidentView.show(sent(fields))).toEqual({ item: incident, odd: [name] });
});

test('a maintenance keeps its own statuses', () => {
  const { item } = IncidentView.show(sent({ status: 'in_progress', impact: 'maintenance' }));

  expect(item).toMatchObject({ status: 'in_progress', impact: 'maintenance' });
});
