import { id, words } from 'mcp-kit';
import * as z from 'zod';
import { componentStatus } from './component-status.ts';
import { plainDay } from './plain-day.ts';

/** The name of a component or of a group. */
export const componentName = words(100);

/** What can be set of a group of components besides its name; null clears. */
export const componentGroupFields = {
  description: z.string().nullable().optional(),
  position: z.int().nullable().optional(),
  showcase: z.boolean().optional(),
  only_show_if_degraded: z.boolean().optional(),
};

/** The same of a component. */
export const componentFields = {
  status: componentStatus.optional(),
  ...componentGroupFields,
  group_id: id('component_group').nullable().optional(),
  group: z.boolean().optional(),
  start_date: plainDay().optional().describe('YYYY-MM-DD'),
};

/** Old parameters that held the others. */
export const componentBundles = ['component_data', 'kwargs'] as const;
