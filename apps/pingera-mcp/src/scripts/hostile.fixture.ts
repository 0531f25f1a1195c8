import fc from 'fast-check';

/** Texts that break out of code which is put together carelessly. */
export const breakouts: readonly string[] = [
  '"); pwned(); ("',
  "'); pwned(); ('",
  '`); pwned(); (`',
  '\u0024{pwned()}',
  '`\u0024{pwned()}`',
  '*/ pwned(); /*',
  '\n}); pwned(); test("x", async () => {',
  '\r\npwned();//',
  '\u2028pwned();//',
  '\u2029pwned();//',
  '\\"); pwned(); //',
  '\\',
  '</script><script>pwned()</script>',
  '<!-- pwned() -->',
  '{{ env.pwned() }}',
  '{{env.A + pwned()}}',
  '__proto__',
  'constructor',
  '\u0000\u001b[2J\u202e\u200b\ufeff',
  '\ud800',
  '\udc00 alone',
  '',
];

/** Any text at all. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...breakouts),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...breakouts, ...'"\'`\\\u0024{}<>/*\n;()'), { maxLength: 6 })
    .map((parts) => parts.join('')),
);
