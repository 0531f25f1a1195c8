import { DAY, MINUTE } from '../time/duration.ts';
import { calm, type Scene } from './open-incidents.ts';
import type { Plot } from './plot.ts';

/** Resolved incidents that people opened by hand: with a text for a body, and with none. */
export function handmadePlots({ now, people, services }: Scene): Plot[] {
  return [
    {
      ...calm(services.storefront, now - 6 * DAY),
      title: 'Shop shows yesterday’s prices',
      openedBy: { kind: 'user', id: people.helen.id },
      acknowledgedAfter: 4 * MINUTE,
      resolved: { after: 48 * MINUTE, by: 'assignee', text: 'Price cache was purged.' },
    },
    {
      ...calm(services.gateway, now - 2 * DAY),
      title: 'Customers report double charges',
      openedBy: { kind: 'user', id: people.dana.id },
      details:
        'Support has four tickets since this morning, all for cards of one issuer.\nNo alert fired.',
      acknowledgedAfter: 3 * MINUTE,
      notes: [
        {
          after: 31 * MINUTE,
          userId: people.marcus.id,
          content: 'Holds, not charges: the issuer shows both. They fall off by themselves.',
        },
      ],
      resolved: { after: 55 * MINUTE, by: 'assignee', text: null },
    },
  ];
}
