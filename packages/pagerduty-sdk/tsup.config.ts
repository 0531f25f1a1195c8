import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  clean: true,
  treeshake: true,
  // tsc writes the declarations, and does not copy the hand-off between them: a .d.ts source.
  async onSuccess() {
    cpSync('src/generated/types.d.ts', 'dist/generated/types.d.ts');
  },
});
