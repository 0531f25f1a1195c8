import { from, view } from 'mcp-kit';
import type { CustomShift } from 'pagerduty-sdk';
import * as z from 'zod';

/** Cover beside the rotations of a schedule of shifts. */
export const CustomShiftView = view<CustomShift>({
  id: z.string(),
  start_time: z.string(),
  end_time: z.string(),
  user_ids: from(z.array(z.string()), ({ assignments }) =>
    assignments.flatMap(({ member }) => member.user_id ?? []),
  ),
});
