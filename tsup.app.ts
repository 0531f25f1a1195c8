import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const kitOptions = new URL('packages/mcp-kit/src/http/web-options.ts', import.meta.url);

// Everything is bundled, so that the package installs as one download; dynamic imports stay lazy
// chunks.
const shared: Options = {
  format: 'esm',
  splitting: true,
  minify: true,
  treeshake: true,
  noExternal: [/.*/],
};

const program: Options = {
  ...shared,
  entry: ['src/bin.ts'],
  target: 'node22',
  platform: 'node',
  // The other build cleans up after itself.
  clean: ['!http/**'],
  // Some bundled CommonJS calls require, which an ES module has to make for itself.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

const http: Options = {
  ...shared,
  entry: { index: 'src/http.ts' },
  outDir: 'dist/http',
  target: 'es2023',
  // It fails on what is for Node alone.
  platform: 'neutral',
  clean: true,
  esbuildOptions(options) {
    options.conditions = ['workerd', 'worker', 'browser', 'import', 'default'];
    options.mainFields = ['browser', 'module', 'main'];
  },
  async onSuccess() {
    writeFileSync('dist/http/index.d.ts', declaration());
  },
};

/** Files of interfaces alone are declarations as they stand; the bundled kit's have to come along. */
function declaration(): string {
  const own = readFileSync('src/handler-options.ts', 'utf8').replace(/^import .*\n+/gm, '');
  const values = [
    'export declare const createHandler: CreateHandler;',
    "export declare const tokenExchange: (options: TokenExchangeOptions) => WebOAuth['credentialOf'];",
  ];
  return [readFileSync(kitOptions, 'utf8'), own, ...values, ''].join('\n');
}

export default defineConfig([program, http]);
