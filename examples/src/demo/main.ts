import { performance } from 'node:perf_hooks';
import colors from 'picocolors';
import { findPage } from './find-page.ts';
import { Server } from './server.ts';
import { ask, done, expect, nameOf, table, text } from './show.ts';

const start = performance.now();
const [pagerduty, pingera, readOnly] = await Promise.all([
  Server.start('pagerduty-mcp', 'read_write'),
  Server.start('pingera-mcp', 'read_write'),
  Server.start('pagerduty-mcp', 'read_only'),
]);

const oncalls = await ask('Who is on call for my team now?', pagerduty.call('list_oncalls'));
table(oncalls.rows, {
  Policy: (row) => nameOf(row['escalation_policy']),
  Level: (row) => row['escalation_level'],
  'On call': (row) => nameOf(row['user']),
  Until: (row) => row['end'] ?? 'always',
});
expect(oncalls.rows.length > 0, 'somebody is on call');

const open = await ask(
  'What is open, most urgent first?',
  pagerduty.call('list_incidents', { statuses: ['triggered', 'acknowledged'], sort: 'urgency' }),
);
table(open.rows, {
  '#': (row) => row['incident_number'],
  Urgency: (row) => row['urgency'],
  Priority: (row) => row['priority'],
  Status: (row) => row['status'],
  Service: (row) => nameOf(row['service']),
  Title: (row) => row['title'],
});
const burning = open.rows.find((row) => row['status'] === 'triggered');
expect(burning !== undefined && burning['urgency'] === 'high', 'something urgent is open');
const incident_id = text(burning['id']);

const incident = await ask(
  'What is this incident?',
  pagerduty.call('get_incident', { incident_id }),
);
table(incident.rows, {
  Title: (row) => row['title'],
  Since: (row) => row['created_at'],
  Assigned: (row) => [row['assignees']].flat().map(nameOf).join(', '),
  Alerts: (row) => row['alerts'],
});

const refused = await ask(
  'May a read-only server acknowledge it?',
  readOnly.call('acknowledge_incident', { incident_id }),
);
expect(refused.error?.code === 'READ_ONLY', 'a read-only server refuses the change');
done('refused, nothing was changed');

await ask('Acknowledge it.', pagerduty.call('acknowledge_incident', { incident_id }));
const content = 'Payment gateway times out; failing over to the second provider.';
await ask('Add a note.', pagerduty.call('add_incident_note', { incident_id, content }));
const after = await ask('How is it now?', pagerduty.call('get_incident', { incident_id }));
const [current] = after.rows;
expect(current?.['status'] === 'acknowledged', 'the incident is acknowledged');
expect(JSON.stringify(current['notes']).includes(content), 'the note can be read');
done('acknowledged, and the note is there');

const failing = await ask(
  'Which check fails?',
  pingera.call('list_checks', { status: ['failed', 'timeout'] }),
);
table(failing.rows, {
  Check: (row) => row['name'],
  Type: (row) => row['type'],
  Status: (row) => row['status'],
  Target: (row) => row['target'],
});
const check = failing.rows.find((row) => text(row['name']).includes('Checkout'));
expect(check !== undefined, 'the checkout check fails');

const place = await findPage(pingera, text(check['name']));
done(`${place.component} on page "${place.page}" shows it to the public`);

const posted = await ask(
  'Tell the public.',
  pingera.call('create_incident', {
    page_id: place.pageId,
    name: 'Checkout is failing for some customers',
    status: 'identified',
    impact: 'major',
    body: 'Payments time out. We are switching to our second provider.',
    components: { [place.componentId]: 'partial_outage' },
    deliver_notifications: false,
  }),
);
expect(posted.error === undefined, 'the incident is posted');
const page = await ask(
  'What does the page say?',
  pingera.call('list_incidents', { page_id: place.pageId }),
);
table(page.rows, {
  Page: (row) => nameOf(row['page']),
  Incident: (row) => row['name'],
  Status: (row) => row['status'],
  Impact: (row) => row['impact'],
  Since: (row) => row['created_at'],
});
expect(
  page.rows.some((row) => row['id'] === posted.rows[0]?.['id']),
  'the page shows the incident',
);

await Promise.all([pagerduty.stop(), pingera.stop(), readOnly.stop()]);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(`\n${colors.green('From page to status page')} in ${seconds} s.\n`);
