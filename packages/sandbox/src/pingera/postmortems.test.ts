import { expect, test } from 'vitest';
import { TestClient } from './test-client.fixture.ts';

test('saves a postmortem as a draft, then publishes it', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const incident = await client.named(`GET ${path}/incidents`, 'Search is slow');
  const postmortem = `${path}/incidents/${incident.id}/postmortem`;

  const before = await client.ask(`GET ${postmortem}`);
  const tooEarly = await client.ask(`PUT ${postmortem}/publish`);
  const draft = await client.ask(`PUT ${postmortem}`, { body: { body_draft: 'What we learned' } });
  const published = await client.ask(`PUT ${postmortem}/publish`);
  const after = await client.row(`GET ${path}/incidents/${incident.id}`);

  expect([before.status, tooEarly.status]).toEqual([404, 404]);
  expect(draft.body).toMatchObject({
    body: null,
    body_draft: 'What we learned',
    published_at: null,
  });
  expect(published.body).toMatchObject({
    body: 'What we learned',
    published_at: expect.any(String),
  });
  expect(after).toMatchObject({
    postmortem_body: 'What we learned',
    postmortem_published_at: expect.any(String),
  });
  expect(client.sandbox.deliveries).toMatchObject([{ event: 'postmortem_published' }]);
});

test('publishes nothing when the postmortem has no text, and quietly when told so', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const incident = await client.named(`GET ${path}/incidents`, 'Search is slow');
  const postmortem = `${path}/incidents/${incident.id}/postmortem`;

  await client.ask(`PUT ${postmortem}`, { body: { notify_subscribers: false } });
  const empty = await client.ask(`PUT ${postmortem}/publish`);
  await client.ask(`PUT ${postmortem}`, { body: { body: 'Text' } });
  const published = await client.ask(`PUT ${postmortem}/publish`);

  expect([empty.status, published.status]).toEqual([400, 200]);
  expect(client.sandbox.deliveries).toEqual([]);
});
