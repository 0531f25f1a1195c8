import { seedAnalytics } from './analytics.ts';
import { seedAutomation } from './automation.ts';
import { seedIncidents } from './incidents.ts';
import { seedOncall } from './oncall.ts';
import { seedPeople } from './people.ts';
import type { Seeding } from './seeding.ts';
import { seedServices } from './services.ts';
import { seedStatusPages } from './status-pages.ts';
import { seedWebhooks } from './webhooks.ts';

/** Fills the account's records. */
export function seedRecords(seeding: Seeding): void {
  seedIncidents(seeding);
  seedOncall(seeding);
  seedServices(seeding);
  seedPeople(seeding);
  seedAnalytics(seeding);
  seedAutomation(seeding);
  seedStatusPages(seeding);
  seedWebhooks(seeding);
}
