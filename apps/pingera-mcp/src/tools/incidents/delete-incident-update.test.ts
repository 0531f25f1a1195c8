import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';

test.each(['auto', 'never'] as const)(
  'says that it cannot be done, and what can, with confirm %s',
  async (confirm) => {
    const capabilities = { elicitation: { form: {} } };
    const { call, client, sent } = await serve({ confirm, capabilities });
    client.setRequestHandler('elicitation/create', async () => ({ action: 'decline' }));
    const update = { ...slowSearch, update_id: 'abcabcabcabc' };

    const { error } = await call('delete_incident_update', update);

    expect(error).toEqual({
      code: 'NOT_SUPPORTED',
      message: 'Pingera cannot delete an update of an incident; nothing was sent',
      hint: 'Correct its text with update_incident_update, or post another with add_incident_update.',
    });
    expect(sent).toEqual([]);
  },
);
