import { expect, test } from 'vitest';
import { declined, slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('writes a draft that nobody sees', async () => {
  const { call, sent, sandbox } = await serve();

  const { envelope } = await call('save_postmortem', { ...slowSearch, body_draft: '## Cause' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Draft saved; nobody sees it and nobody is notified",
      },
      "postmortems": [
        {
          "body_draft": "## Cause",
          "body_draft_updated_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "incident_id": "<id>",
          "notify_subscribers": true,
        },
      ],
    }
  `);
  expect(sandbox.deliveries).toEqual([]);
  expect(sent).toEqual([
    `PUT /pages/${slowSearch.page_id}/incidents/${slowSearch.incident_id}/postmortem {"body_draft":"## Cause"}`,
  ]);
});

test('a draft leaves what is published as it is', async () => {
  const { call } = await serve();

  const { rows } = await call('save_postmortem', { ...declined, body_draft: 'New words' });

  expect(rows[0]).toMatchObject({
    body: expect.stringContaining('Our payment gateway was down'),
    body_draft: 'New words',
  });
});

test.each([
  [{}, 'there is nothing to save'],
  [{ body_draft: '' }, 'must not be blank'],
  [{ body: 'x' }, 'there is no parameter body'],
])('refuses %j and sends nothing', async (draft, message) => {
  const { call, sent } = await serve();

  const { error } = await call('save_postmortem', { ...slowSearch, ...draft });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
