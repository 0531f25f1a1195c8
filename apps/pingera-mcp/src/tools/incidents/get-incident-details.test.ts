import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { declined, move, slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the id, the times and every update, which the old server lost', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_incident_details', slowSearch);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "components": [
            {
              "id": "<id>",
              "name": "Search",
              "status": "operational",
            },
          ],
          "created_at": "2026-02-26T14:13:00.000Z",
          "id": "<id>",
          "impact": "minor",
          "monitoring_at": "2026-02-26T14:53:00.000Z",
          "name": "Search is slow",
          "page_id": "<id>",
          "resolved_at": "2026-02-26T15:23:00.000Z",
          "status": "resolved",
          "updated_at": "2026-02-26T15:23:00.000Z",
          "updates": [
            {
              "body": "The index has caught up.",
              "created_at": "2026-02-26T15:23:00.000Z",
              "id": "<id>",
              "status": "resolved",
            },
            {
              "body": "The import is paused, search is fast.",
              "created_at": "2026-02-26T14:53:00.000Z",
              "id": "<id>",
              "status": "monitoring",
            },
            {
              "body": "A bulk import slows the search index.",
              "created_at": "2026-02-26T14:28:00.000Z",
              "id": "<id>",
              "status": "identified",
            },
            {
              "body": "Search results take several seconds.",
              "created_at": "2026-02-26T14:13:00.000Z",
              "id": "<id>",
              "status": "investigating",
            },
          ],
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Incident Search is slow",
      },
    }
  `);
  expect(sent).toEqual([`GET /pages/${statusPage.id}/incidents/${slowSearch.incident_id}`]);
});

test('a maintenance has its schedule, and what it does by itself', async () => {
  const { call } = await serve();

  const { rows } = await call('get_incident_details', move);

  expect(rows[0]).toMatchObject({
    status: 'scheduled',
    scheduled_for: '2026-03-07T02:00:00.000Z',
    scheduled_until: '2026-03-07T04:00:00.000Z',
    scheduled_auto_in_progress: true,
    auto_transition_to_maintenance_state: true,
    reminder_intervals: '24h,1h',
  });
});

test('says whether a postmortem is published', async () => {
  const { call } = await serve();

  const with_ = await call('get_incident_details', declined);
  const without = await call('get_incident_details', slowSearch);

  expect(with_.rows[0]?.['postmortem']).toMatchObject({
    published_at: expect.stringMatching(/^2026-02-01T.*Z$/),
  });
  expect(without.rows[0]?.['postmortem']).toBeUndefined();
});

test('an incident of which there is none is told as such', async () => {
  const { call } = await serve();

  const { error } = await call('get_incident_details', { ...move, incident_id: 'abcabcabcabc' });

  expect(error?.code).toBe('NOT_FOUND');
});

test('a malformed id is refused, and nothing is sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('get_incident_details', { incident_id: '../x' });

  expect(error?.code).toBe('INVALID_INCIDENT_ID');
  expect(sent).toEqual([]);
});
