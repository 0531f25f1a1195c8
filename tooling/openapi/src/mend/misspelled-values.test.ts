import { expect, test } from 'vitest';
import { correctSpellings } from './misspelled-values.ts';

test('spells the type of an acknowledging log entry as its base does', () => {
  const properties = { type: { type: 'string', enum: ['acknowledgement_log_entry', 'other'] } };

  const mended = correctSpellings({ properties });

  expect(mended).toEqual({
    properties: { type: { type: 'string', enum: ['acknowledge_log_entry', 'other'] } },
  });
});
