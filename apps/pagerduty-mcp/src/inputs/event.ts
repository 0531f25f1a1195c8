import { words } from 'mcp-kit';
import * as z from 'zod';

/** What every event may say. */
export const eventFields = {
  custom_details: z.record(z.string(), z.unknown()).optional(),
  links: z
    .array(z.object({ href: z.url(), text: z.string().optional() }))
    .max(100)
    .optional(),
  routing_key: z
    .string()
    .regex(/^[\dA-Za-z]{32}$/)
    .optional()
    .describe('Integration key of a service; the server’s own unless given'),
};

/** The title of an event. */
export const eventSummary = words(1024);
