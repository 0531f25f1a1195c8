import type { Tool as ToolJson } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Tool } from '../define-tool.ts';
import type { Mode } from '../gate.ts';

/** A tool as `tools/list` describes it in one mode. */
export function describeTool<Deps>(
  tool: Tool<Deps>,
  { mode, maxLimit }: { readonly mode: Mode; readonly maxLimit: number },
): ToolJson {
  const effect =
    tool.effect === 'by-input' ? (mode === 'read_only' ? 'read' : 'destroy') : tool.effect;
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: toJson(tool.inputSchema, 'input', tool.isList ? maxLimit : undefined),
    outputSchema: toJson(tool.outputSchema, 'output', undefined),
    annotations: {
      readOnlyHint: effect === 'read',
      destructiveHint: effect === 'destroy',
      idempotentHint: effect === 'read' || tool.idempotent,
      openWorldHint: true,
    },
  };
}

function toJson(
  schema: z.ZodObject,
  io: 'input' | 'output',
  maxLimit: number | undefined,
): ToolJson['inputSchema'] {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // zod states the range of safe integers, which tells a model nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const limit = json.properties?.['limit'];
  if (maxLimit !== undefined && typeof limit === 'object') {
    limit.maximum = maxLimit;
    limit.default = Math.min(25, maxLimit);
  }
  return JSON.parse(JSON.stringify(json));
}
