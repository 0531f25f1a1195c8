import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownVariables, runServer } from './known-variables.ts';
import { inRepository, readRepository } from './repository.ts';

const text = readRepository('docs/deploy.md');
const { stdout: help } = runServer('pagerduty-mcp', ['--help']);
const all = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([word]) => word))];

test('every variable that the page names is one of the server', () => {
  const known = knownVariables('pagerduty-mcp');
  const named = all(/\bPAGERDUTY_[A-Z_]*[A-Z]\b/g);

  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('every flag behind the name of the server is one that it has', () => {
  const lines = all(/pagerduty-mcp(:1)? --.*/g).flatMap((line) => line.match(/--[a-z-]+/g) ?? []);

  expect(lines).toContain('--sandbox');
  for (const flag of lines) expect(help).toContain(`${flag} `.trimEnd());
});

test('every link to the repository or another page leads to a file', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target);
  const paths = links.map((target) =>
    target.replace(/^https:\/\/github\.com\/oncall-mcp\/oncall-mcp\/(blob|tree)\/main/, '..'),
  );

  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) expect(existsSync(inRepository(`docs/${path}`)), path).toBe(true);
});

test('every piece of a manifest is YAML', () => {
  const pieces = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, piece = '']) => piece);

  expect(pieces).toHaveLength(2);
  for (const piece of pieces) expect(() => parse(piece)).not.toThrow();
});

test('idle connections end at the proxy before they end at the server', () => {
  const [, seconds] = /keepalive_timeout (\d+)s/.exec(text) ?? [];
  const [, milliseconds] =
    /keepAliveTimeout: ([\d_]+)/.exec(readRepository('packages/mcp-kit/src/http/node-server.ts')) ??
    [];

  expect(Number(seconds) * 1000).toBeLessThan(Number(milliseconds?.replace('_', '')));
});
