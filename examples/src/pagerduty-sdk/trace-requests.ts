import { PagerDuty } from 'pagerduty-sdk';
import { createPagerDutySandbox } from 'sandbox/pagerduty';

const { keys, fetch, faults } = createPagerDutySandbox();
faults.inject({ on: 'GET /users/me', kind: 'status', status: 503 });

const pagerduty = new PagerDuty({
  token: keys.user,
  fetch,
  hooks: {
    request: () => ({ traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }),
    response: ({ operation, status, attempt }) => console.info(operation, status, `try ${attempt}`),
    retry: ({ reason }) => console.info(`again, because of the ${reason}`),
  },
});

const { name } = await pagerduty.users.me();
console.info(`I am ${name}`);
