import { defineConfig } from 'tsup';

// Everything is bundled, so that the package installs as one download; dynamic imports stay lazy
// chunks. Some bundled CommonJS calls require, which an ES module has to make for itself.
export default defineConfig({
  entry: ['src/bin.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  splitting: true,
  clean: true,
  minify: true,
  treeshake: true,
  noExternal: [/.*/],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
