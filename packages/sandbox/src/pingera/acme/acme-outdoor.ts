import { type Account, newAccount } from '../account.ts';
import { MINUTE_MS } from '../dates.ts';
import type { World } from '../world.ts';
import { foundAlerts } from './alerts.ts';
import { foundChecks } from './checks.ts';
import { foundHeartbeats } from './heartbeats.ts';
import { foundIncidents, slowCheckout } from './incidents.ts';
import { foundComponents, foundPages } from './pages.ts';
import { foundSecrets } from './secrets.ts';

const OUTAGE_BEGAN_MS = 18 * MINUTE_MS;

/** The account of an outdoor shop of which the checkout fails for 18 minutes. */
export function foundAcmeOutdoor(world: World, now: number): Account {
  const account = newAccount(world.newId(), world.newId(), { maxPages: 10 });
  const founding = { world, account, now };
  const pages = foundPages(founding);
  const components = foundComponents(founding, pages);
  foundIncidents(founding, pages.status, components);
  slowCheckout(founding, components, now - OUTAGE_BEGAN_MS);
  const checks = foundChecks(founding, foundSecrets(founding));
  const channels = foundAlerts(founding, checks, pages.status.id);
  foundHeartbeats(founding, channels);
  return account;
}
