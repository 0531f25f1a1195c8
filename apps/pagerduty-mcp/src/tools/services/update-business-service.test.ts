import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const { call } = await serve();
  const [before] = (await call('list_business_services')).rows;
  const business_service_id = before?.['id'];

  const { rows } = await call('update_business_service', {
    ...{ business_service_id, description: 'All that sells.' },
  });
  const nothing = await call('update_business_service', { business_service_id });

  expect(rows).toEqual([{ ...before, description: 'All that sells.' }]);
  expect(nothing.error?.message).toBe('Nothing to change');
});
