import { expect, test } from 'vitest';
import { checkNode } from './node-version.ts';

test.each([
  ['22.12.0', 'ok'],
  ['24.0.0', 'ok'],
  ['22.9.0', 'fail'],
  ['20.19.5', 'fail'],
])('Node %s is %s where 22.12 is needed', (version, status) => {
  expect(checkNode(version, '>=22.12').status).toBe(status);
});
