import { defineConfig } from 'tsup';

// Bundled like the servers that they stand for and are measured against.
export default defineConfig({
  entry: ['src/hello.ts', 'src/hello-http.ts', 'src/canned.ts', 'src/sdk-reader.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  clean: true,
  minify: true,
  noExternal: [/.*/],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
