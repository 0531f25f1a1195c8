import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { program, type Surroundings, startIn } from './program.fixture.ts';
import { runProgram } from './run.ts';

/** Runs the program to its end, which it has only when it does not serve. */
async function run(flags: readonly string[], surroundings: Surroundings = {}, other = program) {
  const { stdout, stderr } = startIn(surroundings);
  await runProgram(other, ['node', 'test-mcp', ...flags]);
  return { stdout: stdout(), stderr: stderr(), exitCode: process.exitCode };
}

test('--list-tools prints the table and stops without a key', async () => {
  const { stdout, stderr, exitCode } = await run(['--list-tools', '--toolsets', 'all']);

  expect(stdout).toMatch(/^TOOL +EFFECT/);
  expect(stdout).toContain('list_incidents');
  expect(stdout).not.toContain('delete_incident');
  expect(stderr).toBe('');
  expect(exitCode).toBeUndefined();
});

test.each([
  ['--toolsets', 'incident', 'there is no toolset incident: did you mean incidents?'],
  ['--tools', 'list_incident', 'there is no tool list_incident: did you mean list_incidents?'],
  ['--exclude-tools', 'delete', 'there is no tool delete: there are list_incidents, '],
])('%s %s is one line and exit code 2', async (flag, name, sentence) => {
  const { stdout, stderr, exitCode } = await run([flag, name]);

  expect(stderr).toMatch(/^test-mcp: [^\n]+\n$/);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test('settings that cannot work are one line and exit code 2, without a stack', async () => {
  const keyless = {
    ...program,
    connect: () => {
      throw new UsageError('no key: set TEST_API_KEY, or try --sandbox');
    },
  };

  const { stderr, exitCode } = await run([], {}, keyless);

  expect(stderr).toBe('test-mcp: no key: set TEST_API_KEY, or try --sandbox\n');
  expect(exitCode).toBe(2);
});

test.each([
  ['--version', 0],
  ['--help', 0],
  ['--nonsense', 2],
])('%s leaves exit code %i', async (flag, code) => {
  const { exitCode } = await run([flag]);

  expect(exitCode).toBe(code);
});

test('a fault of the program itself is not dressed up as one of the settings', async () => {
  const broken = {
    ...program,
    connect: () => {
      throw new TypeError('cannot read properties of undefined');
    },
  };

  await expect(run([], {}, broken)).rejects.toThrow(TypeError);
});
