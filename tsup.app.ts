import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const kit = new URL('packages/mcp-kit/src/', import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, kit));

const shims: Plugin = {
  name: 'shims',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: pathOf('serve/mcp-shims.ts'),
    }));
    // Of pino's ways to write only a stream of our own is used, of prom-client's metrics no summary.
    onResolve({ filter: /^(thread-stream|sonic-boom|@pinojs\/redact|tdigest)$/ }, ({ path }) => ({
      path,
      namespace: 'absent',
    }));
    // Something is compared with their classes all the same.
    onLoad({ filter: /./, namespace: 'absent' }, () => ({
      contents: 'module.exports = class {}',
    }));
  },
};

/** Files of interfaces alone are declarations as they stand; the bundled kit's have to come along. */
function declaration(): string {
  const own = readFileSync('src/handler-options.ts', 'utf8').replace(/^import .*\n+/gm, '');
  const values = [
    'export declare const createHandler: CreateHandler;',
    "export declare const tokenExchange: (options: TokenExchangeOptions) => WebOAuth['credentialOf'];",
  ];
  return [readFileSync(pathOf('http/web-options.ts'), 'utf8'), own, ...values, ''].join('\n');
}

// Everything is bundled, so that the package installs as one download. The program and the handler
// for platforms without Node share their chunks, or the package would hold all twice; dynamic
// imports stay lazy chunks.
export default defineConfig({
  entry: { bin: 'src/bin.ts', 'http/index': 'src/http.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  minify: 'terser',
  // Node shows the line of an uncaught fault: it should be one that a person can look at.
  terserOptions: { module: true, format: { max_line_len: 2000 } },
  treeshake: true,
  clean: true,
  noExternal: [/.*/],
  esbuildPlugins: [shims],
  esbuildOptions(options) {
    options.external = ['node:*', ...builtinModules];
    options.conditions = ['workerd', 'worker', 'browser', 'esnext', 'module', 'import', 'default'];
    options.mainFields = ['module', 'main'];
    options.legalComments = 'none';
    options.minify = true;
  },
  async onSuccess() {
    writeFileSync('dist/http/index.d.ts', declaration());
  },
});
