import { defineConfig } from 'tsup';

// The baseline is bundled like the servers it is measured against.
export default defineConfig({
  entry: ['src/hello.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  clean: true,
  minify: true,
  noExternal: [/.*/],
});
