import { expect, test } from 'vitest';
import { regionalRun } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';
import { withoutIds } from '../../../testing/without-ids.ts';

const path = `GET /execution-groups/${regionalRun}`;
const template = 'GET /execution-groups/{group_id}';

test('answers the run with the result of each region', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_execution_group', { group_id: regionalRun });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "execution_groups": [
        {
          "avg_response_time": "201ms",
          "check_id": "<id>",
          "completed_at": "2026-03-04T14:59:06.454Z",
          "created_at": "2026-03-04T14:59:05.454Z",
          "id": "<id>",
          "max_response_time": "251ms",
          "min_response_time": "168ms",
          "regional_results": [
            {
              "created_at": "2026-03-04T14:59:05.454Z",
              "id": "<id>",
              "region": "RU, Moscow",
              "response_time": "168ms",
              "status": "ok",
            },
            {
              "created_at": "2026-03-04T14:59:05.454Z",
              "id": "<id>",
              "region": "EU, West",
              "response_time": "184ms",
              "status": "ok",
            },
            {
              "created_at": "2026-03-04T14:59:05.454Z",
              "id": "<id>",
              "region": "US, East coast",
              "response_time": "251ms",
              "status": "ok",
            },
          ],
          "requested_regions": [
            "RU, Moscow",
            "EU, West",
            "US, East coast",
          ],
          "status": "completed",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 execution group",
      },
    }
  `);
  expect(sent).toEqual([path, `${path}/regional-results`]);
});

test.each([
  [template, 'the facts of the run', ['id', 'regional_results']],
  [`${template}/regional-results`, 'regional results', ['id', 'status']],
])('where %s fails, the rest is answered with a warning', async (on, what, fields) => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on, kind: 'status', status: 503 });

  const { rows, metadata } = await call('get_execution_group', { group_id: regionalRun });

  expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(fields));
  expect(metadata.warnings).toEqual([
    `Answered without ${what}: ${on} answered 503: Service Unavailable`,
  ]);
});

test('a run of which there is none is told as such', async () => {
  const { call } = await serve();

  const { error } = await call('get_execution_group', { group_id: 'abcabcabcabc' });

  expect(error?.code).toBe('NOT_FOUND');
});
