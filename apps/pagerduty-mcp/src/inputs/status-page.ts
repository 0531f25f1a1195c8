import { words } from 'mcp-kit';
import * as z from 'zod';

/** Which status page, by id or name. */
export const statusPage = words(200)
  .optional()
  .describe('Id or name; needed only where there are several');

export const postType = z.enum(['incident', 'maintenance']);

/** The id of something on a page, or what it is called there. */
const value = words(200);

/** What an update says of the state of things, by the words of its page. */
export const updateValues = {
  status: value.describe('As the page calls it, such as investigating'),
  severity: value,
  services: z
    .array(z.object({ service: value, impact: value }))
    .max(100)
    .optional()
    .describe('Services of the page that are affected, and how'),
};

/** Who hears of it, and when they hear more. */
export const updateManners = {
  notify_subscribers: z.boolean().default(false).describe('Tells every subscriber'),
  next_update_minutes: z.int().min(1).max(10_080).optional(),
};
