import { definePrompt } from 'mcp-kit';
import { checkIds } from '../check-ids.ts';

export const failingCheckPrompt = definePrompt({
  name: 'failing_check',
  title: 'Why is this check failing?',
  description: 'Looks for the cause of a failing check.',
  arguments: {
    check_id: { description: 'The check', required: true, complete: checkIds },
  },
  text: ({ check_id }) =>
    [
      `Why is check ${check_id} failing?`,
      'Read diagnose_check, and get_check_details where its settings matter.',
      'Say since when it fails, in which regions, with which error, and what else fails at the same time. Tell a fault of the target from one of the check itself, such as an expired secret or a changed text.',
      'Give the likeliest cause with the evidence for it, and the next step. Change nothing, and run no checks without asking: runs cost credits.',
    ].join('\n'),
});
