import { cut, defineTool, view } from 'mcp-kit';
import type { License } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';

const LicenseView = view<License>({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  role_group: z.string(),
  valid_roles: z.array(z.string()),
  current_value: z.int(),
  allocations_available: z.int(),
});

export const listLicenses = defineTool({
  name: 'list_licenses',
  toolset: 'context',
  effect: 'read',
  description: 'The licences of the account: how many are used (current_value) and left.',
  input: {},
  list: true,
  output: { plural: 'licenses', item: LicenseView },

  async run(_input, { pagerduty }: Deps, { signal, page }) {
    return cut(await pagerduty.licenses.list({ signal }).take(100), page);
  },
});
