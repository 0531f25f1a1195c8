import { defineTool, InputError, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { summaryOf } from '../../diagnosis/diagnosis.ts';
import { findCheck } from '../../diagnosis/find-check.ts';
import { readDiagnosis } from '../../diagnosis/read-diagnosis.ts';
import { DiagnosisView } from '../../views/diagnosis.ts';

export const diagnoseCheck = defineTool({
  name: 'diagnose_check',
  toolset: 'checks',
  isDefault: true,
  effect: 'read',
  description:
    'Why a check fails or when it failed last: last failure and success, uptime, response times, status changes, alerts, others that fail too.',
  input: {
    check_id: id('check').optional(),
    name: words(100).optional().describe('Part of its name, in place of check_id'),
  },
  output: { plural: 'diagnoses', item: DiagnosisView },

  async run({ check_id, name }, { pingera }: Deps, call) {
    if ((check_id === undefined) === (name === undefined)) {
      throw new InputError('Give either check_id or name');
    }
    const { signal } = call;
    const found = name === undefined ? undefined : await findCheck(pingera, name, signal);
    const checkId = check_id ?? found?.id ?? '';
    const [check, told] = await Promise.all([
      found ?? pingera.checks.get(checkId, { signal }),
      readDiagnosis(pingera, checkId, call),
    ]);
    const diagnosis = { check, ...told };
    return one(diagnosis, summaryOf(diagnosis));
  },
});
