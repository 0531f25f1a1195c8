import { view } from 'mcp-kit';
import * as z from 'zod';

/** A business service, and whether an incident has an impact on it. */
export const ImpactedServiceView = view<{
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly status?: string | undefined;
}>({
  id: z.string(),
  name: z.string(),
  status: z.enum(['impacted', 'not_impacted']),
});
