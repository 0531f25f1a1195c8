import * as z from 'zod/mini';
import { ACCOUNT_ZONE, type Account } from '../../account/account.ts';
import type { Integration, Service } from '../../account/entities.ts';
import type { Handler } from '../../request/context.ts';
import { invalid } from '../../request/refusals.ts';
import { integrationView } from '../../views/service-view.ts';
import { find } from '../find.ts';

const Body = z.object({
  integration: z.object({
    type: z.optional(z.string()),
    name: z.optional(z.string()),
    vendor: z.optional(z.object({ id: z.string() })),
    integration_email: z.optional(z.string()),
  }),
});

export const getIntegration: Handler = ({ path }, { account }) => {
  const service = find(account.services, path['id']);
  return reply(200, account, service, findIntegration(service, path['integration_id']));
};

export const createIntegration: Handler = ({ path, body }, { account, now }) => {
  const service = find(account.services, path['id']);
  const { type = 'events_api_v2_inbound_integration', name, integration_email } = read(body);
  if (
    type !== 'events_api_v2_inbound_integration' &&
    type !== 'generic_email_inbound_integration'
  ) {
    throw invalid('Integration type is not one that the sandbox knows');
  }
  const integration: Integration = {
    id: account.ids.entity(),
    name: name ?? 'Events API V2',
    type,
    createdAt: now,
    email: type === 'generic_email_inbound_integration' ? (integration_email ?? null) : null,
    key: account.ids.integrationKey(),
  };
  const after = { ...service, integrations: [...service.integrations, integration] };
  account.services.set(service.id, after);
  return reply(201, account, after, integration);
};

export const updateIntegration: Handler = ({ path, body }, { account }) => {
  const service = find(account.services, path['id']);
  const before = findIntegration(service, path['integration_id']);
  const { name = before.name } = read(body);
  const integration = { ...before, name };
  const integrations = service.integrations.map((each) => (each === before ? integration : each));
  const after = { ...service, integrations };
  account.services.set(service.id, after);
  return reply(200, account, after, integration);
};

function reply(status: number, account: Account, service: Service, integration: Integration) {
  const shown = integrationView(account, service, integration, ACCOUNT_ZONE);
  return { status, body: { integration: shown } };
}

function findIntegration({ integrations }: Service, id: string | undefined): Integration {
  return find(new Map(integrations.map((each) => [each.id, each])), id);
}

function read(body: unknown) {
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('integration is not valid');
  return parsed.data.integration;
}
