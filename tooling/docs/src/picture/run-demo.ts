import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;

/** What the demo prints, in colours, at a moment that is always the same. */
export function runDemo(): string {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const node = join(folder, 'node');
    const clock = pathToFileURL(join(here, 'clock.ts')).href;
    const script = `#!/bin/sh\nTZ=UTC exec '${process.execPath}' --import '${clock}' "$@"\n`;
    writeFileSync(node, script, { mode: 0o755 });
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, 'play.ts'), node], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', FORCE_COLOR: '1', TZ: 'UTC' },
    });
    if (status !== 0) throw new Error(`The demo failed; it needs a build:\n${stderr}${stdout}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
