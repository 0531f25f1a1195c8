import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { detail } from '../../inputs/detail.ts';
import { ResultView } from '../../views/result.ts';

export const getCheckResult = defineTool({
  name: 'get_check_result',
  toolset: 'checks',
  effect: 'read',
  description:
    'One run of a check with all it found: headers, certificate, ports, test steps, logs.',
  input: { check_id: id('check'), result_id: id('result'), detail: detail.default('full') },
  aliases: { check_result_id: 'result_id' },
  output: { plural: 'results', item: ResultView },

  async run({ check_id, result_id, detail: wanted }, { pingera }: Deps, { signal }) {
    const result = await pingera.checks.result(check_id, result_id, { signal });
    return one({ result, detail: wanted });
  },
});
