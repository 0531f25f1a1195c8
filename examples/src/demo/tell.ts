import { findPage } from './find-page.ts';
import type { Server } from './server.ts';
import { ask, done, expect, nameOf, table, text } from './show.ts';

/** Finds the check that fails and the page that shows it, and posts an incident there. */
export async function tell(pingera: Server): Promise<void> {
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

  const listing = pingera.call('list_incidents', { page_id: place.pageId });
  const { rows } = await ask('What does the page say?', listing);
  table(rows, {
    Page: (row) => nameOf(row['page']),
    Incident: (row) => row['name'],
    Status: (row) => row['status'],
    Impact: (row) => row['impact'],
    Since: (row) => row['created_at'],
  });
  const [mine] = posted.rows;
  expect(
    rows.some((row) => row['id'] === mine?.['id']),
    'the page shows the incident',
  );
}
