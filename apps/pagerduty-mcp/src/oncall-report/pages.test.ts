import { expect, test } from 'vitest';
import { pagesByUser } from './pages.ts';

const notify = (clock: string, id: string, type = 'sms_notification' as const) => ({
  ...{ type, started_at: `2026-03-04T${clock}Z` },
  user: { id, type: 'user_reference' as const },
});
const at = (clock: string) => Date.parse(`2026-03-04T${clock}Z`);

test('notifications close to each other are one page, in any order', () => {
  const pages = pagesByUser([
    notify('03:12:00', 'P1'),
    notify('03:00:00', 'P1'),
    notify('03:05:00', 'P1'),
    notify('03:30:00', 'P1'),
    notify('03:01:00', 'P2'),
  ]);

  expect(pages).toEqual(
    new Map([
      ['P1', [at('03:00:00'), at('03:30:00')]],
      ['P2', [at('03:01:00')]],
    ]),
  );
});

test('an e-mail is no page', () => {
  const email = { ...notify('03:00:00', 'P1'), type: 'email_notification' as const };

  expect(pagesByUser([email])).toEqual(new Map());
});
