import './clock.ts';

const [, , node] = process.argv;

// The demo starts its servers with this program, which is a Node with the same clock.
if (node !== undefined) process.execPath = node;
await import('../../../../examples/src/demo/main.ts');
