import { view } from 'mcp-kit';
import type { IncidentFieldValue } from 'pagerduty-sdk';
import * as z from 'zod';

/** A custom field of an incident with its value; without one where none is set. */
export const FieldValueView = view<Omit<IncidentFieldValue, 'value'>>({
  id: z.string(),
  name: z.string(),
  display_name: z.string(),
  description: z.string(),
  data_type: z.string(),
  field_type: z.string(),
  value: z.unknown(),
});
