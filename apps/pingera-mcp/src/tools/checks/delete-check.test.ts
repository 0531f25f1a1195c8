import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { check_id: checkoutCheck.id };

test('deletes the check, and its rules with it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('delete_check', args);
  const gone = await call('list_checks', { name: checkoutCheck.name });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "deleted": true,
          "id": "<id>",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Check zyezbpmby0ju is deleted, with its alert rules and results",
      },
    }
  `);
  expect(sent[0]).toBe(`DELETE /checks/${checkoutCheck.id}`);
  expect(gone.rows).toEqual([]);
});

test('the user is told what goes with it, and can say no', async () => {
  const asked: string[] = [];
  const { call, client, sent } = await serve({ capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });

  const { error } = await call('delete_check', args);

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([
    `Delete check ${checkoutCheck.id}? Its alert rules and results go with it. It cannot be undone.`,
  ]);
  expect(sent).toEqual([]);
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('delete_check', { check_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
