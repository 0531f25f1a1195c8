import type { Incident } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { IncidentDetailsView } from './incident.ts';

const incident = { id: 'i1', name: 'Down', status: 'resolved' } satisfies Incident;

/** What the API sends, whatever its document says. */
function sent(over: object): Incident {
  return { ...incident, ...over };
}

test('updates are newest first, whatever their order, times in UTC', () => {
  const { item, odd } = IncidentDetailsView.show(
    sent({
      incident_updates: [
        { id: 'u1', status: 'investigating', body: 'a', created_at: '2026-03-01T08:00:00.123456' },
        { id: 'u2', status: 'resolved', body: 'b', created_at: '2026-03-01T09:00:00' },
      ],
    }),
  );

  expect(odd).toEqual([]);
  expect(item['updates']).toEqual([
    { id: 'u2', status: 'resolved', body: 'b', created_at: '2026-03-01T09:00:00.000Z' },
    { id: 'u1', status: 'investigating', body: 'a', created_at: '2026-03-01T08:00:00.123Z' },
  ]);
});

test('only a maintenance shows what it does by itself', () => {
  const auto = { scheduled_auto_completed: false, auto_transition_to_maintenance_state: true };

  const plain = IncidentDetailsView.show(sent({ ...auto, scheduled_for: null }));
  const planned = IncidentDetailsView.show(sent({ ...auto, scheduled_for: '2026-03-07T02:00:00' }));

  expect(plain.item).toEqual(incident);
  expect(planned.item).toMatchObject(auto);
});

test.each([
  [{ incident_updates: [{ created_at: 'once' }] }, 'updates'],
  [{ incident_updates: [{ body: 5 }] }, 'updates'],
  [{ incident_updates: [null] }, 'updates'],
  [{ postmortem_published_at: 'soon' }, 'postmortem'],
  [{ monitoring_at: 5 }, 'monitoring_at'],
])('%j costs its own field, not the incident', (fields, name) => {
  expect(IncidentDetailsView.show(sent(fields))).toEqual({ item: incident, odd: [name] });
});

test('what is null in an update or a component does not hide the rest', () => {
  const { item, odd } = IncidentDetailsView.show(
    sent({
      incident_updates: [{ id: 'u1', status: 'resolved', body: null, created_at: null }],
      components: [{ id: 'c1', name: 'Shop', status: null }],
    }),
  );

  expect(odd).toEqual([]);
  expect(item['updates']).toMatchObject([{ id: 'u1', status: 'resolved' }]);
  expect(item['components']).toMatchObject([{ id: 'c1', name: 'Shop' }]);
});
