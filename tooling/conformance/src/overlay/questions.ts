import {
  type CreateMessageResult,
  type CreateMessageResultWithTools,
  type ElicitRequestFormParams,
  type InputRequest,
  inputRequired,
  inputResponse,
} from '@modelcontextprotocol/server';
import { type Fixture, text } from './fixture.ts';

type Properties = ElicitRequestFormParams['requestedSchema']['properties'];

/** Asks the model of the client. */
export function samplingRequest(question: string, maxTokens: number): InputRequest {
  return inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: question } }],
    maxTokens,
  });
}

/** What that model said, its texts alone. */
export function samplingText({ content }: CreateMessageResult | CreateMessageResultWithTools) {
  return [content]
    .flat()
    .map((block) => (block.type === 'text' ? block.text : ''))
    .join('');
}

/** A tool that shows a form and answers what became of it. */
export function formTool(name: string, description: string, properties: Properties): Fixture {
  const request = inputRequired.elicit({
    message: 'Please look through these',
    requestedSchema: { type: 'object', properties },
  });
  return {
    name,
    description,
    run(_args, { mcpReq: { inputResponses } }) {
      const answer = inputResponse(inputResponses, 'form');
      if (answer.kind !== 'elicit') return inputRequired({ inputRequests: { form: request } });
      const content = JSON.stringify(answer.content ?? {});
      return text(`Elicitation completed: action=${answer.action}, content=${content}`);
    },
  };
}
