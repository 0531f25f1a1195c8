import { cut, defineTool, from, view } from 'mcp-kit';
import { ApiError } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';

const AbilityView = view<{ readonly name: string; readonly isThere: boolean | undefined }>({
  name: z.string(),
  is_there: from(z.boolean(), ({ isThere }) => isThere),
});

export const listAbilities = defineTool({
  name: 'list_abilities',
  toolset: 'context',
  effect: 'read',
  description: 'What the account’s plan can do; with ability, whether it can do that.',
  input: {
    ability: z
      .string()
      .regex(/^[a-z_]{1,64}$/)
      .optional(),
  },
  list: true,
  output: { plural: 'abilities', item: AbilityView },

  async run({ ability }, { pagerduty }: Deps, { signal, page }) {
    if (ability === undefined) {
      const names = await pagerduty.abilities.list({ signal }).take(1000);
      return cut(
        names.map((name) => ({ name, isThere: undefined })),
        page,
      );
    }
    return { items: [{ name: ability, isThere: await canDo(pagerduty, ability, signal) }] };
  },
});

async function canDo(
  { abilities }: Deps['pagerduty'],
  ability: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await abilities.test(ability, { signal });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 402) return false;
    throw error;
  }
}
