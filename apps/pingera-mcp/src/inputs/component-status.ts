import * as z from 'zod';

/** The state of a component, which everybody who sees its page sees. */
export const componentStatus = z.enum([
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
]);
