import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { inRepository } from './repository.ts';

const hasEngine = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;
/** An image is built from nothing: its base is pulled and everything installed. */
const timeout = 600_000;

function docker(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('docker', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`docker ${args.join(' ')}:\n${stderr}`);
  return stdout.trim();
}

test.skipIf(!hasEngine).for(['pagerduty-mcp', 'pingera-mcp'])(
  'an engine builds the image of %s, and its container is healthy with a read-only root',
  { timeout },
  async (server) => {
    const image = `${server}:test`;
    const root = inRepository('.');

    docker(
      'build',
      '-f',
      inRepository('deploy/Dockerfile'),
      '--build-arg',
      `SERVER=${server}`,
      '-t',
      image,
      root,
    );
    const id = docker('run', '--detach', '--read-only', image, '--sandbox');
    onTestFinished(() => void docker('rm', '--force', id));

    const health = () => docker('inspect', '--format', '{{.State.Health.Status}}', id);
    await expect.poll(health, { timeout: 60_000, interval: 1_000 }).toBe('healthy');
    expect(docker('exec', id, 'id', '-u')).not.toBe('0');
    expect(Number(docker('image', 'inspect', '--format', '{{.Size}}', image))).toBeLessThan(250e6);
  },
);
