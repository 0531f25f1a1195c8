import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  inputRequired,
  inputResponse,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Prepared } from '../define-tool.ts';
import type { Verdict } from './call.ts';

const Agreement = z.object({ confirm: z.boolean().meta({ title: 'Yes, go on' }) });
const key = 'confirm';

const Capabilities = z.looseObject({
  elicitation: z.looseObject({ form: z.unknown(), url: z.unknown() }).partial().optional(),
});

/**
 * Asks the user where the client can show a form, in either era of the protocol. A client that
 * cannot has shown the destructive hint of the tool instead.
 */
export function judge(server: McpServer, context: ServerContext, { question }: Prepared): Verdict {
  if (!canAsk(server, context)) return 'go';
  const { inputResponses } = context.mcpReq;
  if (inputResponse(inputResponses, key).kind === 'missing') {
    const request = inputRequired.elicit({ message: question, requestedSchema: Agreement });
    return inputRequired({ inputRequests: { [key]: request } });
  }
  return acceptedContent(inputResponses, key, Agreement)?.confirm === true ? 'go' : 'declined';
}

function canAsk(server: McpServer, { mcpReq }: ServerContext): boolean {
  const envelope: Readonly<Record<string, unknown>> = { ...mcpReq.envelope };
  const declared = envelope[CLIENT_CAPABILITIES_META_KEY] ?? server.server.getClientCapabilities();
  const capabilities = Capabilities.safeParse(declared ?? {});
  const elicitation = capabilities.success ? capabilities.data.elicitation : undefined;
  // An empty object is how older clients say that they show forms.
  return elicitation !== undefined && ('form' in elicitation || !('url' in elicitation));
}
