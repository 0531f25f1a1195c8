import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { inRepository, readRepository } from './repository.ts';

const Configuration = z.looseObject({
  main: z.string(),
  compatibility_date: z.iso.date(),
  compatibility_flags: z.array(z.string()).default([]),
  vars: z.record(z.string(), z.string()),
});

/** What answers the requests that the Worker sends. */
type Upstream = typeof globalThis.fetch;

let bundled: Promise<string> | undefined;

/** Runs the Worker as its configuration says, with the program as it is published, in workerd. */
export async function runWorker(upstream: Upstream, vars: Readonly<Record<string, string>> = {}) {
  const path = inRepository('deploy/worker/wrangler.jsonc');
  const read = Configuration.parse(JSON.parse(readRepository(path)));
  bundled ??= bundle(resolve(dirname(path), read.main));
  const miniflare = new Miniflare({
    compatibilityDate: read.compatibility_date,
    compatibilityFlags: read.compatibility_flags,
    bindings: { ...read.vars, ...vars },
    // It would be fetched from the network.
    cf: false,
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      stdout.resume();
      stderr.resume();
    },
    modules: [{ type: 'ESModule', path: 'worker.js', contents: await bundled }],
    async outboundService(request: Request) {
      const { url, method, headers } = request;
      const body = method === 'GET' ? null : await request.text();
      const answer = await upstream(url, { method, headers: [...headers], body });
      return new Response(answer.body, answer);
    },
  });
  onTestFinished(() => miniflare.dispose());
  const { origin } = await miniflare.ready;
  return { origin };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    alias: { 'pagerduty-mcp/http': inRepository('apps/pagerduty-mcp/dist/http/index.js') },
  });
  return outputFiles[0]?.text ?? '';
}
