import { readFile, writeFile } from 'node:fs/promises';
import { app as pagerduty } from 'pagerduty-mcp/app';
import { app as pingera } from 'pingera-mcp/app';
import { type Documented, documentApp } from './document.ts';

const isCheck = process.argv.includes('--check');
const outputs = [
  ...filesOf('pagerduty-mcp', documentApp(pagerduty)),
  ...filesOf('pingera-mcp', documentApp(pingera)),
];
const stale: string[] = [];

for (const { path, text } of outputs) {
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === text) continue;
  if (isCheck) stale.push(path.pathname);
  else await writeFile(path, text);
}
if (stale.length > 0) {
  process.stderr.write(`Out of date, run pnpm gen:\n${stale.join('\n')}\n`);
  process.exitCode = 1;
}

function filesOf(appName: string, { markdown, tokens }: Documented) {
  const folder = new URL(`../../../apps/${appName}/`, import.meta.url);
  return [
    { path: new URL('TOOLS.md', folder), text: markdown },
    {
      path: new URL('src/generated/tokens.json', folder),
      text: `${JSON.stringify(tokens, null, 2)}\n`,
    },
  ];
}
