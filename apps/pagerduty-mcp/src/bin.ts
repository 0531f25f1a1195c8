#!/usr/bin/env node
import { createRequire, enableCompileCache } from 'node:module';

// Before anything else is loaded: the second start then skips most of the compiling.
enableCompileCache();
// Some bundled CommonJS calls it, and an ES module has none.
Object.assign(globalThis, { require: createRequire(import.meta.url) });
await import('./main.ts');
