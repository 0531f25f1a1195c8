import { type Account, newAccount } from './account.ts';
import { foundCheck } from './acme/checks.ts';
import { foundGroups, foundPage } from './acme/pages.ts';
import type { World } from './world.ts';

/** A small account of another organisation: one private page and two checks. */
export function foundLonePage(world: World, now: number): Account {
  const account = newAccount(world.newId(), world.newId(), { maxPages: 1 });
  const founding = { world, account, now };
  const page = foundPage(founding, 'Fjord Kayaks', {
    subdomain: 'fjord-kayaks',
    city: 'Bergen',
    url: 'https://www.fjord-kayaks.example',
    viewers_must_be_team_members: true,
  });
  foundGroups(founding, page, { Rental: ['Booking'] });
  const noIds = new Map<string, string>();
  const urls = ['https://www.fjord-kayaks.example/', 'https://www.fjord-kayaks.example/booking'];
  for (const [place, url] of urls.entries()) {
    const name = place === 0 ? 'Home page' : 'Booking page';
    foundCheck(founding, { name, type: 'web', group: null, interval: 300, url }, noIds, noIds);
  }
  return account;
}
