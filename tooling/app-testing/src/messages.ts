import * as z from 'zod';

const Message = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.looseObject({ code: z.int(), message: z.string() }).optional(),
});

/** A message of JSON-RPC. */
export type Message = z.infer<typeof Message>;

/** The message of a line; throws where it is none. */
export function readMessage(line: string): Message {
  return Message.parse(JSON.parse(line));
}

/** The messages of a whole output; throws at the first line that is none. */
export function readMessages(output: string): readonly Message[] {
  const lines = output.split('\n');
  if (lines.pop() !== '') throw new Error('The last line has no end');
  return lines.map(readMessage);
}
