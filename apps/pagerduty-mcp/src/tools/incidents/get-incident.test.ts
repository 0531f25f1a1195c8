import { expect, test } from 'vitest';
import { newestIncident } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** The number of the incident of that title, which any user may see. */
async function find({ call }: Awaited<ReturnType<typeof serve>>, title: string) {
  const { rows } = await call('list_incidents', {
    current_user_context: false,
    limit: 100,
    fields: ['incident_number', 'title'],
  });
  const found = rows.find((row) => String(row['title']).startsWith(title));
  return { incident_id: String(found?.['incident_number']) };
}

test.each(['modern', 'legacy'] as const)('answers a %s client in the envelope', async (era) => {
  const served = await serve({ era });

  const { envelope } = await served.call('get_incident', await find(served, 'Checkout API: 5xx'));

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "incidents": [
        {
          "alerts": 3,
          "assignees": [
            {
              "id": "<id>",
              "name": "Dana Reyes",
            },
          ],
          "created_at": "2026-03-04T14:42:00Z",
          "details": {
            "component": "checkout-api",
            "error": "upstream payment-gateway timed out after 2000 ms",
            "error_rate": "23.4 %",
            "runbook": "https://wiki.acme-outdoor.example/runbooks/checkout-api",
          },
          "escalation_policy": {
            "id": "<id>",
            "name": "Checkout & Payments",
          },
          "html_url": "https://acme-outdoor.pagerduty.com/incidents/<id>",
          "id": "<id>",
          "incident_number": 4215,
          "last_status_change_at": "2026-03-04T14:42:00Z",
          "notes": [
            {
              "content": "All failing calls time out at the payment gateway after 2 s.",
              "created_at": "2026-03-04T14:51:00Z",
              "id": "<id>",
              "user": {
                "id": "<id>",
                "name": "Marcus Lee",
              },
            },
            {
              "content": "Build 412, out just before the first error, cut the gateway timeout from 10 s to 2 s.",
              "created_at": "2026-03-04T14:56:00Z",
              "id": "<id>",
              "user": {
                "id": "<id>",
                "name": "Priya Nair",
              },
            },
          ],
          "priority": "P1",
          "service": {
            "id": "<id>",
            "name": "Checkout API",
          },
          "status": "triggered",
          "teams": [
            {
              "id": "<id>",
              "name": "Payments",
            },
          ],
          "title": "Checkout API: 5xx rate above 20 % in us-east-1",
          "urgency": "high",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Incident 4215",
      },
    }
  `);
});

test('an incident is found by its id as by its number', async () => {
  const served = await serve();
  const byNumber = await served.call('get_incident', await find(served, 'Checkout API: 5xx'));

  const byId = await served.call('get_incident', { incident_id: byNumber.rows[0]?.['id'] });

  expect(byId.envelope).toEqual(byNumber.envelope);
});

test('a number is taken as a number too', async () => {
  const { call } = await serve();

  const { rows } = await call('get_incident', { incident_id: 3817 });

  expect(rows[0]).toMatchObject({ incident_number: 3817 });
});

test('details that somebody wrote by hand are shown as the text they are', async () => {
  const served = await serve();

  const { rows } = await served.call('get_incident', await find(served, 'Customers report'));

  expect(rows[0]?.['details']).toMatch(/^Support has four tickets .*\nNo alert fired\.$/);
});

test('an incident without details is shown without', async () => {
  const served = await serve();

  const { rows, metadata } = await served.call('get_incident', await find(served, 'Shop shows'));

  expect(rows[0]).not.toHaveProperty('details');
  expect(metadata.warnings).toBeUndefined();
});

test('details wrapped as events wrap them are unwrapped', async () => {
  const { call, sandbox } = await serve();
  const details = { __pd_cef_payload: { client: 'x', details: { disk: '97 %', host: null } } };
  const body = { incident: { id: 'P1', incident_number: 1, title: 'Disk', body: { details } } };
  sandbox.faults.inject({ on: 'GET /incidents/{id}', kind: 'status', status: 200, body });

  const { rows } = await call('get_incident', { incident_id: '3817' });

  expect(rows[0]).toMatchObject({ title: 'Disk', details: { disk: '97 %' } });
});

test('hidden characters of a title do not reach the model', async () => {
  const served = await serve();

  const { rows } = await served.call('get_incident', await find(served, 'Search: index lag'));

  expect(rows[0]?.['title']).toBe('Search: index lag above 15 min on shard 7 (reindex)');
});

test('notes come oldest first', async () => {
  const served = await serve();

  const { rows } = await served.call('get_incident', await find(served, 'Checkout API: 5xx'));

  const times = [rows[0]?.['notes']].flat().map((note) => Reflect.get(Object(note), 'created_at'));
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual(times.toSorted());
});

test('a note without a text does not take the others with it', async () => {
  const { call, sandbox } = await serve();
  const body = {
    notes: [
      { id: 'PA', content: null },
      { id: 'PB', content: 'Looking' },
    ],
  };
  sandbox.faults.inject({ on: 'GET /incidents/{id}/notes', kind: 'status', status: 200, body });

  const { rows } = await call('get_incident', { incident_id: '3817' });

  expect(rows[0]?.['notes']).toEqual([{ id: 'PA' }, { id: 'PB', content: 'Looking' }]);
});

test('notes that cannot be read are missing with a warning', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /incidents/{id}/notes', kind: 'status', status: 500 });

  const { rows, metadata, error } = await call('get_incident', { incident_id: '3817' });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ incident_number: 3817 });
  expect(rows[0]).not.toHaveProperty('notes');
  expect(metadata.warnings).toEqual([
    'Answered without the notes: GET /incidents/{id}/notes answered 500: Internal Server Error',
  ]);
});

test('an odd field is left out with a warning, and the rest is shown', async () => {
  const served = await serve();
  const { call, sandbox } = served;
  const { incident_id } = await newestIncident(served, 'triggered');
  const body = {
    incident: {
      id: incident_id,
      incident_number: 1,
      title: null,
      status: ['triggered'],
      assignments: 7,
    },
  };
  sandbox.faults.inject({ on: 'GET /incidents/{id}', kind: 'status', status: 200, body });

  const { rows, metadata } = await call('get_incident', { incident_id });

  expect(rows).toEqual([{ id: incident_id, incident_number: 1, notes: [] }]);
  expect(metadata.warnings).toEqual([
    'Left out where the API sent something unexpected: status, assignees',
  ]);
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { envelope } = await call('get_incident', { incident_id: 'PNOTHERE' });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "error": {
        "code": "NOT_FOUND",
        "hint": "Check the id, for example with a list tool.",
        "message": "GET /incidents/{id} answered 404: Not Found",
      },
      "incidents": [],
      "metadata": {
        "count": 0,
        "description": "Error occurred while processing request",
      },
    }
  `);
});
