import { openAccount } from './account.ts';

const { pages, components, incidents } = openAccount();

const page = (await pages.list().take(1)).at(0);
if (page?.id === undefined) throw new Error('There is no status page');
const [component] = await components.list(page.id, { show_groups: false }).take(1);
if (component?.id === undefined) throw new Error('There is no component');

const incident = await incidents.create(page.id, {
  name: `${component.name} is slow`,
  status: 'investigating',
  impact: 'minor',
  components: { [component.id]: 'degraded_performance' },
  deliver_notifications: false,
});
console.info(`Opened on ${page.name}: ${incident.name}`);

const incidentId = String(incident.id);
const fixed = { body: 'A full disk. It is fixed.', status: 'resolved' } as const;
await incidents.updates.create(page.id, incidentId, { ...fixed, deliver_notifications: false });
const { status } = await incidents.get(page.id, incidentId);
console.info(`Now it is ${status}`);
