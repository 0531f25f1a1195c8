import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { detail } from '../../inputs/detail.ts';
import { CheckJobView, inWords } from '../../views/check-job.ts';

export const getCheckJobDetails = defineTool({
  name: 'get_check_job_details',
  toolset: 'checks',
  isDefault: true,
  effect: 'read',
  description: 'How far an on-demand run is, and what it found in each region.',
  input: { job_id: id('job'), detail: detail.default('short') },
  formerNames: { get_on_demand_job_status: {} },
  output: { plural: 'jobs', item: CheckJobView },

  async run({ job_id, detail: shown }, { pingera }: Deps, { signal, warn }) {
    const job = await pingera.checkJobs.get(job_id, { signal });
    const found = await pingera.checkJobs.results(job, { signal });
    const { totalRegions = 0, problems } = found;
    if (problems.length > 0) warn('Not all could be read: results may be short');
    if (found.results.length < totalRegions) {
      warn(`Only ${found.results.length} of ${totalRegions} regions have answered: call again`);
    }
    const results = found.results.map((result) => ({ result, detail: shown }));
    return one({ job, results }, inWords({ job, results }));
  },
});
