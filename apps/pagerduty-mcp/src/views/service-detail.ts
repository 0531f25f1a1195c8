import { from, view } from 'mcp-kit';
import type { MaintenanceWindow, Service } from 'pagerduty-sdk';
import * as z from 'zod';
import { DependencyView } from './dependency.ts';
import { MaintenanceWindowView } from './maintenance-window.ts';
import { named } from './named.ts';
import { serviceFields } from './service.ts';

/** A service, and what hangs on it; a part that could not be read is absent. */
export interface ServiceDetail extends Service {
  readonly dependencies: readonly z.infer<typeof DependencyView>[] | undefined;
  readonly windows: readonly MaintenanceWindow[] | undefined;
}

const IntegrationView = z.object({ id: z.string(), name: z.string(), type: z.string() });

/** A service with its integrations, settings, dependencies and maintenance. */
export const ServiceDetailView = view<ServiceDetail>({
  ...serviceFields,
  created_at: z.string(),
  urgency: from(z.string(), ({ incident_urgency_rule: rule }) =>
    rule?.type === 'use_support_hours' ? 'by support hours' : rule?.urgency,
  ),
  auto_resolve_timeout: z.int(),
  acknowledgement_timeout: z.int(),
  integrations: from(z.array(IntegrationView), ({ integrations }) =>
    integrations?.map((integration) => ({
      ...named(integration),
      type: (integration.type ?? 'integration').replace(/_inbound_integration(_reference)?$/, ''),
    })),
  ),
  dependencies: z.array(DependencyView),
  maintenance_windows: from(z.array(z.looseObject({})), ({ windows }) =>
    windows?.map((window) => MaintenanceWindowView.show(window).item),
  ),
});
