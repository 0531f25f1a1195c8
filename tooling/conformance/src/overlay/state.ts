import {
  createRequestStateCodec,
  ProtocolError,
  ProtocolErrorCode,
  type ServerContext,
} from '@modelcontextprotocol/server';

/** How far a tool has come with its questions; the client carries it from round to round. */
interface State {
  readonly tool: string;
  readonly round: number;
}

const codec = createRequestStateCodec<State>({ key: crypto.getRandomValues(new Uint8Array(32)) });

/** Seals how far this tool has come. */
export function seal(tool: string, round: number): Promise<string> {
  return codec.mint({ tool, round });
}

/** The round the client carries, 0 where it carries none; a protocol error where it is not ours. */
export async function roundOf(tool: string, context: ServerContext): Promise<number> {
  const sealed = context.mcpReq.requestState<string>();
  if (sealed === undefined) return 0;
  const state = await codec.verify(sealed, context).catch(() => undefined);
  if (state?.tool === tool) return state.round;
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'Invalid or expired requestState');
}
