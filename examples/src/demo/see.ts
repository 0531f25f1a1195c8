import type { Server } from './server.ts';
import { ask, expect, nameOf, table, text } from './show.ts';

/** Who is on call, what is open, and what the most urgent of it is; answers its id. */
export async function see(pagerduty: Server): Promise<string> {
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
  expect(burning?.['urgency'] === 'high', 'something urgent is open');
  return text(burning?.['id']);
}
