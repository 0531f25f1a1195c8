import { expect, test } from 'vitest';
import { splitJoinedEnums } from './joined-enums.ts';

test('splits values that were written into one text', () => {
  const mended = splitJoinedEnums({ type: 'string', enum: ['all, any'] });

  expect(mended).toEqual({ type: 'string', enum: ['all', 'any'] });
});

test('leaves proper enums alone', () => {
  const schema = { type: 'string', enum: ['one, two', 'three'] };

  const mended = splitJoinedEnums(schema);

  expect(mended).toEqual(schema);
});
