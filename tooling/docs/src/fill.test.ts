import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('what stands between the marks is made anew, and nothing else', () => {
  const page = 'Before\n<!-- gen: other-variables pingera-mcp -->\nold\n<!-- /gen -->\nAfter';

  const filled = fill(page, 'docs/page.md');

  expect(filled).toContain('| `PINGERA_BEARER_TOKEN` | `PINGERA_JWT_TOKEN` |');
  expect(filled).toMatch(/^Before\n<!-- gen: [^\n]+\n\n\|[\s\S]+\|\n\n<!-- \/gen -->\nAfter$/);
  expect(filled).not.toContain('old');
  expect(fill(filled, 'docs/page.md')).toBe(filled);
});

test('a mark that nothing is known for is an error', () => {
  const page = '<!-- gen: pizza -->\n<!-- /gen -->';

  expect(() => fill(page, 'docs/page.md')).toThrow('docs/page.md: nothing is called pizza');
});
