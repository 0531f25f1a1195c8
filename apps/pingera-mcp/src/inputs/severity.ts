import * as z from 'zod';

/** How bad an alert is. */
export const severity = z.enum(['low', 'medium', 'high', 'critical']);
