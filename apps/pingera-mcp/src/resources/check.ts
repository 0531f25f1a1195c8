import { defineResource, shown } from 'mcp-kit';
import { checkIds } from '../check-ids.ts';
import type { Deps } from '../deps.ts';
import { partsOf } from '../parts.ts';
import { CheckDetailView } from '../views/check-detail.ts';
import { ResultView } from '../views/result.ts';

const latest = 5;

export const checkResource = defineResource<'pingera://checks/{check_id}', Deps>({
  uri: 'pingera://checks/{check_id}',
  name: 'check',
  title: 'Check',
  description: 'A check with its settings and its latest runs.',
  variables: { check_id: { complete: checkIds } },

  async read({ check_id }, { pingera }, { signal, warn }) {
    const parts = partsOf({ signal, warn, progress: async () => undefined });
    const [check, results] = await Promise.all([
      parts.get('its settings', pingera.checks.get(check_id, { signal })),
      parts.get('its runs', pingera.checks.results(check_id, {}, { signal }).take(latest)),
    ]);
    parts.throwIfEmpty();
    return {
      check: check && shown([{ check }], CheckDetailView, warn)[0],
      latest_results:
        results &&
        shown(
          results.map((result) => ({ result, check })),
          ResultView,
          warn,
        ),
    };
  },
});
