import { PagerDutyEvents } from 'pagerduty-sdk';

// Stands in for PagerDuty, so that this script pages nobody.
const fetch: typeof globalThis.fetch = async (input, init) => {
  const { dedup_key = null } = await new Request(input, init).json();
  return Response.json(
    { status: 'success', message: 'Event processed', dedup_key },
    { status: 202 },
  );
};

const events = new PagerDutyEvents({ routingKey: 'e93facc04764012d7bfb002500d5d1a6', fetch });

const { dedup_key } = await events.trigger({
  payload: { summary: 'Disk full', source: 'db-3', severity: 'critical' },
  links: [{ href: 'https://runbooks.example.com/disk', text: 'Runbook' }],
});
await events.resolve(dedup_key);

const results = await events.sendBatch([
  { trigger: { payload: { summary: 'Slow', source: 'web-1', severity: 'warning' } } },
  { resolve: dedup_key },
  { change: { payload: { summary: 'Deployed build 220', source: 'ci' } } },
]);
for (const { accepted } of results) console.info(accepted ? 'accepted' : 'refused');
