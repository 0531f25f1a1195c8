import { expect, test } from 'vitest';
import { withoutCredentials } from './channel-configuration.ts';

test.each([
  ['https://hooks.slack.example/services/T0/B0/x', 'https://hooks.slack.example/(masked)'],
  ['https://x.example/?token=1', 'https://x.example/(masked)'],
  ['https://user:pass@x.example:8443/', 'https://x.example:8443/(masked)'],
  ['https://x.example/#1', 'https://x.example/(masked)'],
  ['https://x.example', 'https://x.example'],
  ['https://x.example/', 'https://x.example/'],
  ['Bearer abc', '(masked)'],
  ['123456789:AAH1bGciOiJIUzI1NiIsInR5cCI6IkpXVCJ', '(masked)'],
  ['a@acme.example', 'a@acme.example'],
  ['mailto:a@acme.example', 'mailto:a@acme.example'],
  ['-1001234567890', '-1001234567890'],
  ['', ''],
  [5, 5],
  [null, null],
])('%j is shown as %j', (value, shown) => {
  expect(withoutCredentials(value)).toEqual(shown);
});

test('looks into lists and objects', () => {
  const configuration = { targets: [{ url: 'https://x.example/t' }], retries: 3 };

  expect(withoutCredentials(configuration)).toEqual({
    targets: [{ url: 'https://x.example/(masked)' }],
    retries: 3,
  });
});
