import type { Account } from '../account/account.ts';
import type { Integration, Service } from '../account/entities.ts';
import { invalidEvent } from './event-body.ts';

/** Where the events of a key go. */
interface Receiver {
  readonly service: Service;
  readonly integration: Integration;
}

/** The integration that has the key; refuses where there is none. */
export function findIntegration({ services }: Account, routingKey: string): Receiver {
  for (const service of services.values()) {
    const integration = service.integrations.find(({ key }) => key === routingKey);
    if (integration !== undefined) return { service, integration };
  }
  throw invalidEvent('Invalid routing key');
}
