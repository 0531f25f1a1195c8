import { PagerDuty } from 'pagerduty-sdk';
import { createPagerDutySandbox } from 'sandbox/pagerduty';

/** A client of the account whose key is in `PAGERDUTY_API_KEY`, or of one in memory where none is. */
export function openAccount(): PagerDuty {
  const token = process.env['PAGERDUTY_API_KEY'];
  if (token !== undefined) return new PagerDuty({ token });
  const { keys, fetch } = createPagerDutySandbox();
  return new PagerDuty({ token: keys.user, fetch });
}
