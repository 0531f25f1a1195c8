import { from, view } from 'mcp-kit';
import type { OrchestrationCacheVariable, ServiceCacheVariable } from 'pagerduty-sdk';
import * as z from 'zod';

/** What rules remember of earlier events. */
export const CacheVariableView = view<OrchestrationCacheVariable | ServiceCacheVariable>({
  id: z.string(),
  name: z.string(),
  configuration: z.looseObject({ type: z.string().optional() }),
  conditions: from(z.array(z.string()), (variable) =>
    'conditions' in variable
      ? variable.conditions?.flatMap(({ expression }) => expression ?? [])
      : undefined,
  ),
  is_disabled: from(z.literal(true), ({ disabled }) => disabled || undefined),
  updated_at: z.string(),
});
