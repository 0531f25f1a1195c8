import { defineTool, id, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkTypes } from '../../inputs/check-types.ts';
import { CheckView } from '../../views/check.ts';

export const listChecks = defineTool({
  name: 'list_checks',
  toolset: 'checks',
  isDefault: true,
  effect: 'read',
  description:
    'List monitoring checks; for what is broken set status to failed, degraded, timeout.',
  input: {
    status: z
      .array(z.enum(['ok', 'failed', 'degraded', 'timeout', 'pending', 'paused']))
      .optional(),
    type: z.enum(checkTypes).optional(),
    name: words(100).optional().describe('Part of the name'),
    group_id: id('group').optional().describe('Or "ungrouped"'),
  },
  list: true,
  aliases: { check_type: 'type', statuses: 'status', page_size: 'limit', per_page: 'limit' },
  output: { plural: 'checks', item: CheckView },

  async run(filters, { pingera }: Deps, { signal, page }) {
    return pingera.checks.list(filters, { signal }).slice(page);
  },
});
