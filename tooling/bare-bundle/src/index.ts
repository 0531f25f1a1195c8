export { type Bundle, bundle } from './bundle.ts';
export { runBare } from './run-bare.ts';
