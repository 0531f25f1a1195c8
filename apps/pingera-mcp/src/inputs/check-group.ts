import * as z from 'zod';

/** What can be said of a group of checks besides its name. */
export const checkGroupInput = {
  description: z.string().max(500).optional(),
  color: z
    .string()
    .regex(/^#[\dA-Fa-f]{6}$/, 'not #RRGGBB')
    .optional(),
  active: z.boolean().optional(),
  position: z.int().min(0).optional(),
};
