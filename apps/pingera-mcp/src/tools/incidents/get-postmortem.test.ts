import { expect, test } from 'vitest';
import { declined, slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers what is published, without the key that shows drafts', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_postmortem', declined);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Postmortem, published",
      },
      "postmortems": [
        {
          "body": "## What happened

    Our payment gateway was down for 84 minutes.

    ## What we change

    Payments move to the second gateway by themselves.",
          "body_draft": "## What happened

    Our payment gateway was down for 84 minutes.

    ## What we change

    Payments move to the second gateway by themselves.",
          "body_draft_updated_at": "2026-02-01T10:38:00.000Z",
          "body_updated_at": "2026-02-01T10:38:00.000Z",
          "id": "<id>",
          "incident_id": "<id>",
          "notify_subscribers": true,
          "published_at": "2026-02-01T10:38:00.000Z",
        },
      ],
    }
  `);
  expect(JSON.stringify(envelope)).not.toContain('preview_key');
  expect(sent).toEqual([
    `GET /pages/${declined.page_id}/incidents/${declined.incident_id}/postmortem`,
  ]);
});

test('an incident without one is told as such', async () => {
  const { call } = await serve();

  const { error } = await call('get_postmortem', slowSearch);

  expect(error).toMatchObject({ code: 'NOT_FOUND' });
  expect(error?.message).toContain('Postmortem');
});
