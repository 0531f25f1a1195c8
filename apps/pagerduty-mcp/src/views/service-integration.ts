import { from, view } from 'mcp-kit';
import type { ServiceIntegration } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** Where a service gets its events; the key that they are sent with is masked unless it was asked for. */
export const ServiceIntegrationView = view<
  ServiceIntegration & { readonly integration_key?: string }
>({
  id: z.string(),
  name: from(z.string(), (integration) => maybeNamed(integration)?.name),
  type: z.string(),
  service: from(NamedView, ({ service }) => maybeNamed(service)),
  vendor: from(NamedView, ({ vendor }) => maybeNamed(vendor)),
  integration_email: z.string(),
  integration_key: z.string(),
  html_url: z.string(),
});
