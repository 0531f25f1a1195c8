import { from, view } from 'mcp-kit';
import type { Region } from 'pingera-sdk';
import * as z from 'zod';

/** A place that checks run from, and the names that the API takes for it. */
export const RegionView = view<Region>({
  id: z.string(),
  name: from(z.string(), ({ display_name }) => display_name),
  aliases: from(z.array(z.string()), ({ aliases }) =>
    aliases?.length === 0 ? undefined : aliases,
  ),
  check_types: from(z.array(z.string()), (region) => region.available_check_types),
});
