import { expect, test } from 'vitest';
import { dropDiscriminators } from './discriminators.ts';

test('drops discriminators, but not fields of that name', () => {
  const properties = { discriminator: { type: 'string' } };

  const mended = dropDiscriminators({ discriminator: { propertyName: 'type' }, properties });

  expect(mended).toEqual({ properties });
});
