import { expect, test } from 'vitest';
import { CheckSecretView, SecretDetailsView, SecretView } from './secret.ts';

const secret = { id: 's1', secret_name: 'TOKEN', secret_value: 'hush', created_by: 'u1' };

test('only the details have the value', () => {
  expect(SecretView.show(secret).item).toEqual({ id: 's1', secret_name: 'TOKEN' });
  expect(SecretDetailsView.show(secret).item).toEqual(secret);
});

test('what a check uses is shown by name, without the value', () => {
  const link = { id: 'l1', secret_id: 's1', env_variable: 'TOKEN', secret };

  const { item } = CheckSecretView.show(link);

  expect(item).toEqual({ secret_id: 's1', secret_name: 'TOKEN', env_variable: 'TOKEN' });
});

test('a link without its secret has no name', () => {
  const { item, odd } = CheckSecretView.show({ secret_id: 's1', env_variable: 'TOKEN' });

  expect([item, odd]).toEqual([{ secret_id: 's1', env_variable: 'TOKEN' }, []]);
});
