import * as z from 'zod';

/** How much of what a run found is shown; say which is the default. */
export const detail = z.enum(['short', 'full']);
