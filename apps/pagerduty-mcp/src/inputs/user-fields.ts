import * as z from 'zod';

/** What can be said of a user besides name and e-mail. */
export const userSettings = {
  role: z
    .enum([
      'admin',
      'user',
      'limited_user',
      'observer',
      'restricted_access',
      'read_only_user',
      'read_only_limited_user',
      'owner',
    ])
    .optional(),
  time_zone: z.string().min(1).optional().describe('Such as Europe/Berlin'),
  job_title: z.string().max(100).optional(),
  description: z.string().optional(),
};
