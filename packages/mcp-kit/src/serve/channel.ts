import type { ServerContext } from '@modelcontextprotocol/server';
import type { Channel } from '../tool.ts';

/** The way back to the client of one request. */
export function channelOf({ mcpReq }: ServerContext): Channel {
  const progressToken = mcpReq._meta?.progressToken;
  return {
    signal: mcpReq.signal,
    async progress(done, total, message) {
      if (progressToken === undefined) return;
      await mcpReq.notify({
        method: 'notifications/progress',
        params: { progressToken, progress: done, total, message },
      });
    },
  };
}
