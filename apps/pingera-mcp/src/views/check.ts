import { from, view } from 'mcp-kit';
import type { Check } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** A check without its script and parameters, which a list would drown in. */
export const CheckView = view<Check>({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  status: z.string(),
  active: z.boolean(),
  target: from(z.string(), ({ url, host, port }) => {
    const address = host && port ? `${host}:${port}` : host;
    return url || address || undefined;
  }),
  interval: from(z.int().describe('Seconds'), ({ interval }) => interval),
  group: from(z.object({ id: z.string(), name: z.string() }), ({ group }) => group),
  last_checked_at: from(z.string(), (check) => isoOf(check.last_checked_at)),
});
