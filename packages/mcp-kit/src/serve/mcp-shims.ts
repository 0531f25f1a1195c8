/**
 * What the MCP SDK wants of its platform. Bundles take it in place of the SDK's own shims, of which
 * Node and Workers have one each: with one for both, the program and the handler share their code.
 */
export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from '@modelcontextprotocol/server/validators/cf-worker';

/** Absent where there is no Node, which serves over HTTP alone. */
export const { process } = globalThis;
