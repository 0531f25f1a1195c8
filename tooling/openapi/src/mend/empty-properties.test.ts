import { expect, test } from 'vitest';
import { dropEmptyProperties } from './empty-properties.ts';

test('drops a property without a name and keeps its neighbours', () => {
  const schema = { properties: { '': { type: 'string' }, id: { type: 'string' } } };

  const mended = dropEmptyProperties({ components: { schemas: { Notification: schema } } });

  expect(mended).toEqual({
    components: { schemas: { Notification: { properties: { id: { type: 'string' } } } } },
  });
});
