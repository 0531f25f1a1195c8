#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: the second start then skips most of the compiling.
enableCompileCache();
await import('./main.ts');
