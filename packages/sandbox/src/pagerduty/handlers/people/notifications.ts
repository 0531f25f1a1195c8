import { ACCOUNT_ZONE, known } from '../../account/account.ts';
import type { Handler } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { monthsBefore } from '../../time/duration.ts';
import { userReference } from '../../views/reference.ts';

const filters = [
  'sms_notification',
  'email_notification',
  'phone_notification',
  'push_notification',
] as const;

/** Who was told how, in a range of three months at most. */
export const notifications: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const since = parameters.date('since');
  const until = parameters.date('until');
  if (since === undefined || until === undefined) parameters.fail('since and until are required');
  else if (since < monthsBefore(until, 3)) parameters.fail('The range is 3 months at most');
  const filter = parameters.choice('filter', filters);
  parameters.choices('include', ['users']);
  parameters.check();
  const rows = account.log.filter(
    ({ kind, at, medium = '' }) =>
      kind === 'notify' &&
      at >= (since ?? 0) &&
      at <= (until ?? 0) &&
      (filter === undefined || filter === typeOf(medium)),
  );
  return replyPage(
    'notifications',
    rows.toReversed(),
    page,
    ({ serial, at, medium = '', userIds = [] }) => {
      const user = known(account.users, userIds[0] ?? '');
      const method = user.contactMethods.find(({ type }) => type === medium);
      return {
        id: account.ids.logEntry(serial).slice(0, 7),
        type: typeOf(medium),
        started_at: ACCOUNT_ZONE.print(at),
        address: method?.address ?? null,
        user: userReference(account, user.id),
      };
    },
  );
};

function typeOf(medium: string): string {
  return medium === 'push_notification' ? medium : `${medium}_notification`;
}
