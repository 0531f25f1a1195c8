import { DAY_MS, toNaive } from '../dates.ts';
import type { Founding } from '../founding.ts';
import type { Ids } from './checks.ts';

const NAMES = ['SHOP_USER', 'SHOP_PASSWORD', 'SEARCH_PROBE_KEY'];

/** The secrets that scripts read; their ids by name. */
export function foundSecrets({ world, account, now }: Founding): Ids {
  const created_at = toNaive(now - 300 * DAY_MS);
  return new Map(
    NAMES.map((secret_name) => {
      const id = world.newId();
      account.secrets.set(id, {
        id,
        secret_name,
        secret_value: `sandbox-${world.newId()}`,
        created_by: account.userId,
        updated_by: account.userId,
        created_at,
        updated_at: created_at,
      });
      return [secret_name, id];
    }),
  );
}
