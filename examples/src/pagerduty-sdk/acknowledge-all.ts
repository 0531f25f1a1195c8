import { openAccount } from './account.ts';

const { incidents } = openAccount();

const open = await incidents.list({ statuses: ['triggered', 'acknowledged'] }).take(250);
for (const { id = '', title, service } of open) {
  console.info(id, title, `on ${service?.summary}`);
  for await (const { content } of incidents.notes.list(id)) console.info(`  Note: ${content}`);
}

const results = await incidents.updateMany(
  open
    .filter(({ status }) => status === 'triggered')
    .map(({ id = '' }) => ({ id, status: 'acknowledged' })),
);
for (const { id, error } of results) console.info(id, error ?? 'acknowledged');
