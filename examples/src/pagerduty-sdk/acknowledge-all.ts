import { openAccount } from './account.ts';

const { incidents } = openAccount();

const open = await incidents.list({ statuses: ['triggered'] }).take(250);
for (const { id, title, service } of open) console.info(id, title, `on ${service?.summary}`);

const results = await incidents.updateMany(
  open.map(({ id = '' }) => ({ id, status: 'acknowledged' })),
);
for (const { id, error } of results) console.info(id, error ?? 'acknowledged');
