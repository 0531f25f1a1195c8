import { brokenArguments, goodArguments } from 'app-testing';
import fc from 'fast-check';
import { describeTool, errorCodes } from 'mcp-kit';
import { expect, test } from 'vitest';
import { serve } from './testing/serve.ts';
import { tools } from './tools/index.ts';

const known = new Set<string>(errorCodes);

/** An error of ours is a defect, whatever was sent. */
function isTold(code: string): boolean {
  return (known.has(code) && code !== 'INTERNAL') || /^INVALID_[A-Z_]+_ID$/.test(code);
}

test.each(tools.map((tool) => [tool.name, tool] as const))(
  '%s answers an envelope of its own schema to whatever it is asked',
  async (name, tool) => {
    const { call } = await serve();
    const { inputSchema } = describeTool(tool, { mode: 'read_write', maxLimit: 500 });
    const input = fc.oneof(goodArguments(inputSchema), brokenArguments(inputSchema));

    await fc.assert(
      fc.asyncProperty(input, async (args) => {
        const { error } = await call(name, JSON.parse(JSON.stringify(args ?? null)));

        expect([error?.code, error === undefined || isTold(error.code)]).toEqual([
          error?.code,
          true,
        ]);
      }),
      { numRuns: 30, seed: 20_261_121 },
    );
  },
);
