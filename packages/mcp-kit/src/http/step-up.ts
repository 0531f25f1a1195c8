import * as z from 'zod';
import type { App } from '../app.ts';
import { toolNamed } from '../gate.ts';

const Call = z.looseObject({
  method: z.literal('tools/call'),
  params: z.looseObject({ name: z.string() }),
});

/** Whether the request calls a tool that changes things; it can still be read afterwards. */
export async function changes<Deps>(
  { app, maxBodyBytes }: { readonly app: App<Deps>; readonly maxBodyBytes: number },
  request: Request,
): Promise<boolean> {
  if (request.method !== 'POST') return false;
  const call = Call.safeParse(parse(await readUpTo(maxBodyBytes, request.clone())));
  if (!call.success) return false;
  const effect = toolNamed(app.tools, call.data.params.name)?.tool.effect;
  return effect === 'write' || effect === 'destroy';
}

/** The body; nothing of one that is longer, which is refused when it is read for its answer. */
async function readUpTo(maxBytes: number, { body }: Request): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      // Both copies have to be given up before the first of them is: waiting would be for ever.
      void reader.cancel();
      return '';
    }
    chunks.push(next.value);
  }
  return new Blob(chunks.map((chunk) => new Uint8Array(chunk))).text();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
