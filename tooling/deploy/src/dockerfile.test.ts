import { existsSync, readdirSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { startContainer } from './container.ts';
import { readStages, type Stage } from './dockerfile.ts';
import { layOut } from './image.ts';
import { inRepository, readRepository } from './repository.ts';

const text = readRepository('deploy/Dockerfile');
const ignored = readRepository('.dockerignore').split('\n');
const servers = ['pagerduty-mcp', 'pingera-mcp'];

function finalStage(server: string): { readonly stages: readonly Stage[]; readonly final: Stage } {
  const stages = readStages(text, server);
  const final = stages.at(-1);
  if (final === undefined) throw new Error('There is no stage');
  return { stages, final };
}

test('the linter finds nothing', () => {
  expect(validate(text)).toEqual([]);
});

test('the linter finds something in a file that is wrong', () => {
  expect(validate('FROM node\nUSR 1\nCOPY a\n').map(({ message }) => message)).toEqual([
    'Unknown instruction: USR',
    'COPY requires at least two arguments',
  ]);
});

test('every image it builds on has a tag that is no moving target', () => {
  const { stages } = finalStage('pagerduty-mcp');

  for (const { base } of stages) expect(base).toMatch(/^node:\d+-\w+$/);
});

test('it runs as a number that is not root, which orchestrators can check', () => {
  expect(finalStage('pagerduty-mcp').final.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
});

test('it is started without a shell, stopped by SIGTERM, and tells how it is', () => {
  const { entrypoint, healthcheck } = finalStage('pagerduty-mcp').final;

  expect(entrypoint[0]).toBe('node');
  expect(healthcheck[0]).toBe('node');
  expect(text).toContain('STOPSIGNAL SIGTERM');
  expect(text).toContain('EXPOSE 5000');
});

test('no secret is baked in, and no argument of the build is one', () => {
  const names = finalStage('pagerduty-mcp').stages.flatMap((each) => Object.keys(each.environment));
  const args = [...text.matchAll(/^ARG (\w+)/gm)].map(([, name]) => name);

  expect(
    [...names, ...args].filter((name) => /KEY|TOKEN|SECRET|PASSWORD/.test(name ?? '')),
  ).toEqual([]);
});

test('what the build takes from the repository is there and not ignored', () => {
  const taken = finalStage('pagerduty-mcp')
    .stages.flatMap(({ copies }) => copies)
    .filter(({ from }) => from === undefined)
    .flatMap(({ sources }) => sources);

  expect(taken).toContain('pnpm-lock.yaml');
  for (const source of taken) {
    expect(existsSync(inRepository(source)), source).toBe(true);
    expect(ignored).not.toContain(source);
  }
});

test.each(['**/node_modules', '**/dist', '**/.env*', '.git'])(
  '%s stays out of the build',
  (path) => {
    expect(ignored).toContain(path);
  },
);

test.each(servers)('%s: the last stage holds the built program and nothing else', (server) => {
  const { stages, final } = finalStage(server);

  const root = layOut(stages);

  expect(readdirSync(`${root}${final.workdir}`).sort()).toEqual([
    'LICENSE',
    'dist',
    'package.json',
  ]);
});

test.each(servers)(
  '%s serves from the files of the last stage, and writes none',
  async (server) => {
    const { stages, final } = finalStage(server);
    const { origin, checkHealth, stop } = await startContainer(layOut(stages), final);
    const port = { [`${server.split('-')[0]?.toUpperCase()}_HTTP_PORT`]: new URL(origin).port };

    const alive = await fetch(`${origin}/healthz`);
    const stranger = await fetch(`${origin}/mcp`, { method: 'POST', body: '{}' });

    expect(alive.status).toBe(200);
    expect(stranger.status).toBe(401);
    expect(checkHealth(port)).toBe(0);
    expect(await stop()).toBe(0);
    expect(checkHealth(port)).toBe(1);
  },
);

test('a made-up account is served where its key may be lent to everybody', async () => {
  const { stages, final } = finalStage('pagerduty-mcp');
  const { origin } = await startContainer(layOut(stages), final, {
    args: ['--sandbox', '--allow-shared-credential'],
  });

  const ready = await fetch(`${origin}/readyz`);
  const answer = await fetch(`${origin}/mcp`, { method: 'POST', body: '{}' });

  expect(ready.status).toBe(200);
  expect(answer.status).not.toBe(401);
});
