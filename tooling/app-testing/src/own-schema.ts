import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import type { Answer } from './answer.ts';

/** What is known of a tool without the kit. */
interface Answering {
  readonly name: string;
  readonly formerNames: Readonly<Record<string, unknown>>;
  readonly outputSchema: z.ZodType;
}

/**
 * The same answer; throws where it is not as the called tool's own output schema says. Errors are
 * answers too, but for that of a name which no tool has.
 */
export function fitting(tools: readonly Answering[], name: string, answer: Answer): Answer {
  const tool = tools.find((each) => each.name === name || Object.hasOwn(each.formerNames, name));
  if (tool === undefined) {
    if (answer.error !== undefined) return answer;
    throw new Error(`There is no tool ${name}, and yet it answered`);
  }
  if (isDeepStrictEqual(tool.outputSchema.parse(answer.envelope), answer.envelope)) return answer;
  throw new Error(`${name} answered what its output schema does not say`);
}
