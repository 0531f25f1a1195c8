import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('answers the four lists in one answer', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_status_values');

  expect(envelope).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 4,
        "description": "The values that the API takes",
      },
      "status_values": [
        {
          "of": "component statuses",
          "values": [
            "operational",
            "under_maintenance",
            "degraded_performance",
            "partial_outage",
            "major_outage",
          ],
        },
        {
          "of": "incident statuses",
          "values": [
            "investigating",
            "identified",
            "monitoring",
            "resolved",
          ],
        },
        {
          "of": "incident impacts",
          "values": [
            "minor",
            "major",
            "critical",
          ],
        },
        {
          "of": "maintenance statuses",
          "values": [
            "scheduled",
            "in_progress",
            "verifying",
            "completed",
          ],
        },
      ],
    }
  `);
  expect(sent.toSorted()).toEqual([
    'GET /component-statuses',
    'GET /incident-impacts',
    'GET /incident-statuses',
    'GET /maintenance-statuses',
  ]);
});

test('a list that fails is named in a warning, and the others are answered', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /incident-impacts', kind: 'status', status: 503 });

  const { rows, metadata } = await call('list_status_values');

  expect(rows.map(({ of }) => of)).toEqual([
    'component statuses',
    'incident statuses',
    'maintenance statuses',
  ]);
  expect(metadata.warnings).toEqual([
    'Answered without incident impacts: GET /incident-impacts answered 503: Service Unavailable',
  ]);
});
