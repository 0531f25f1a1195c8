import {
  acceptedContent,
  completable,
  type GetPromptResult,
  inputRequired,
  type McpServer,
  type PromptMessage,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import { png } from './media.ts';

// The suite asks for these by name; what our servers have of their own stands beside them.

const Arguments = z.object({
  arg1: completable(z.string().describe('First argument'), (typed) =>
    ['test', 'testing', 'tested'].filter((word) => word.startsWith(typed)),
  ),
  arg2: z.string().describe('Second argument'),
});
const Embedded = z.object({ resourceUri: z.string().describe('URI of the resource') });
const Context = z.object({ context: z.string() });

/** Adds the prompts that the suite gets by name. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt('test_simple_prompt', { description: 'A fixed prompt.' }, () =>
    prompt(says('This is a simple prompt for testing.')),
  );
  server.registerPrompt(
    'test_prompt_with_arguments',
    { description: 'A prompt with two arguments.', argsSchema: Arguments },
    ({ arg1, arg2 }) => prompt(says(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)),
  );
  server.registerPrompt(
    'test_prompt_with_embedded_resource',
    { description: 'A prompt about a resource.', argsSchema: Embedded },
    ({ resourceUri: uri }) => {
      const resource = { uri, mimeType: 'text/plain', text: 'Embedded resource content.' };
      return prompt(
        { role: 'user', content: { type: 'resource', resource } },
        says('Please process the embedded resource above.'),
      );
    },
  );
  server.registerPrompt('test_prompt_with_image', { description: 'A prompt about an image.' }, () =>
    prompt(
      { role: 'user', content: { type: 'image', data: png, mimeType: 'image/png' } },
      says('Please analyze the image above.'),
    ),
  );
  addAskingPrompt(server);
}

function addAskingPrompt(server: McpServer): void {
  const message = 'What context should the prompt use?';
  const question = inputRequired.elicit({ message, requestedSchema: Context });
  server.registerPrompt(
    'test_input_required_result_prompt',
    { description: 'A prompt that asks for its context.' },
    ({ mcpReq }) => {
      const answer = acceptedContent(mcpReq.inputResponses, 'user_context', Context);
      return answer === undefined
        ? inputRequired({ inputRequests: { user_context: question } })
        : prompt(says(`Context: ${answer.context}`));
    },
  );
}

function prompt(...messages: PromptMessage[]): GetPromptResult {
  return { messages };
}

function says(words: string): PromptMessage {
  return { role: 'user', content: { type: 'text', text: words } };
}
