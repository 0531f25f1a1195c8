import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import type { describeTool } from 'mcp-kit';

/** A tool as `tools/list` sends it. */
export type Definition = ReturnType<typeof describeTool>;

/** Tokens of what a model reads of a tool: name, description and input schema, in o200k. */
export function countTokens({ name, description, inputSchema }: Definition): number {
  return encode(JSON.stringify({ name, description, inputSchema })).length;
}
