import { Pingera } from 'pingera-sdk';
import { createPingeraSandbox } from 'sandbox/pingera';

const { keys, fetch, faults } = createPingeraSandbox();
faults.inject({ on: 'GET /heartbeats', kind: 'status', status: 503 });

const pingera = new Pingera({
  apiKey: keys.apiKey,
  fetch,
  hooks: {
    request: () => ({ traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }),
    response: ({ operation, status, attempt }) => console.info(operation, status, `try ${attempt}`),
    retry: ({ reason }) => console.info(`again, because of the ${reason}`),
  },
});

for (const { name, status } of await pingera.heartbeats.list().take(3)) console.info(name, status);
