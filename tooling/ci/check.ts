import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** One step of the gate. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const bins = ['apps/pagerduty-mcp/dist/bin.js', 'apps/pingera-mcp/dist/bin.js'];

const steps: readonly Step[] = [
  { name: 'format, lint and walls', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'commit messages', command: ['node', 'tooling/ci/check-commits.ts'] },
  { name: 'types', command: ['turbo', 'run', 'typecheck'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'build', command: ['turbo', 'run', 'build'] },
  ...(process.argv.includes('--no-tests')
    ? []
    : [{ name: 'tests', command: ['turbo', 'run', 'test'] }]),
  { name: 'generated files', command: ['turbo', 'run', 'gen:check'] },
  { name: 'published packages', command: ['node', 'tooling/ci/check-packages.ts'] },
  { name: 'demo', command: ['node', 'examples/src/demo/main.ts'] },
  { name: 'Inspector', command: ['node', 'tooling/ci/inspect.ts'] },
  { name: 'MCP conformance', command: ['node', 'tooling/conformance/src/main.ts'] },
  ...bins.map((bin) => ({
    name: `${bin} on Node 22`,
    command: ['npx', '-y', '-p', 'node@22', 'node', bin, '--list-tools'],
  })),
];

/** Runs a step; its output is shown only when it fails. */
function run({
  command: [program = '', ...args],
}: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}

let failures = 0;
for (const step of steps) {
  const start = performance.now();
  const { code, output } = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds} s)\n`);
  if (code === 0) continue;
  failures += 1;
  process.stdout.write(`${output}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
