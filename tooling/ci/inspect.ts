import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The Inspector's command line against the built servers, over stdio and over HTTP. */
const inspector = [
  'npx',
  '-y',
  '-p',
  '@modelcontextprotocol/inspector@2.12.0',
  'mcp-inspector',
  '--cli',
];

interface Subject {
  readonly bin: string;
  readonly call: readonly string[];
}

const subjects: readonly Subject[] = [
  {
    bin: 'apps/pagerduty-mcp/dist/bin.js',
    call: ['--tool-name', 'list_incidents', '--tool-arg', 'limit=2'],
  },
  {
    bin: 'apps/pingera-mcp/dist/bin.js',
    call: ['--tool-name', 'list_pages', '--tool-arg', 'limit=1'],
  },
];

let failures = 0;
for (const { bin, call } of subjects) {
  const started = await startHttp(bin);
  const targets = [
    { name: 'stdio', before: [], after: ['--', 'node', bin, '--sandbox'] },
    { name: 'HTTP', before: [started.url], after: [] },
  ];
  for (const { name, before, after } of targets) {
    for (const era of ['legacy', 'modern']) {
      const common = [...before, '--protocol-era', era, '--format', 'json'];
      inspect(`${bin} ${name} ${era} tools/list`, [
        ...common,
        '--method',
        'tools/list',
        '--strict',
        ...after,
      ]);
      inspect(`${bin} ${name} ${era} tools/call`, [
        ...common,
        '--method',
        'tools/call',
        ...call,
        ...after,
      ]);
    }
  }
  started.child.kill();
}
process.exitCode = failures === 0 ? 0 : 1;

function inspect(name: string, args: readonly string[]): void {
  const [program = '', ...rest] = [...inspector, ...args];
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  const isAnswer = stdout.includes('"result"');
  if (status === 0 && isAnswer) return void process.stdout.write(`ok   ${name}\n`);
  failures += 1;
  process.stdout.write(
    `FAIL ${name} (exit ${status})\n${stdout.slice(0, 2_000)}\n${stderr.slice(0, 2_000)}\n`,
  );
}

/** The server on a free port; it says where in its log. */
async function startHttp(
  bin: string,
): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const args = [bin, '--sandbox', '--transport', 'http', '--http-port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface(child.stderr)) {
    const { url }: { url?: string } = JSON.parse(line);
    if (url !== undefined) return { url, child };
  }
  throw new Error(`${bin} did not start`);
}
