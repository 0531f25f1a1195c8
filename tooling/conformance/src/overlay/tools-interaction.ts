import { setTimeout as sleep } from 'node:timers/promises';
import { inputRequired, inputResponse } from '@modelcontextprotocol/server';
import { type Fixture, text } from './fixture.ts';
import { formTool, samplingRequest, samplingText } from './questions.ts';

// The kit logs to standard error, never to the client, asks nothing of the client's model and shows
// no form but its own: what the protocol has beyond that needs tools of its own.

const stepMs = 50;
const key = 'answer';

const toolWithLogging: Fixture = {
  name: 'test_tool_with_logging',
  description: 'Log three times.',
  async run(_args, { mcpReq }) {
    await mcpReq.log('info', 'Tool execution started');
    await sleep(stepMs);
    await mcpReq.log('info', 'Tool processing data');
    await sleep(stepMs);
    await mcpReq.log('info', 'Tool execution completed');
    return text('Logged three times.');
  },
};

const loggingTool: Fixture = {
  name: 'test_logging_tool',
  description: 'Log once.',
  async run(_args, { mcpReq }) {
    await mcpReq.log('info', 'Only for clients that asked for it');
    return text('Logged once.');
  },
};

const sampling: Fixture = {
  name: 'test_sampling',
  description: 'Put a question to the model of the client.',
  parameters: { prompt: 'Question to the model' },
  run({ prompt }, { mcpReq: { inputResponses } }) {
    const answer = inputResponse(inputResponses, key);
    return answer.kind === 'sampling'
      ? text(`LLM response: ${samplingText(answer.result)}`)
      : inputRequired({ inputRequests: { [key]: samplingRequest(String(prompt), 100) } });
  },
};

const missingCapability: Fixture = {
  name: 'test_missing_capability',
  description: 'Ask the model of the client, whether or not the client has said that it has one.',
  run: () => inputRequired({ inputRequests: { [key]: samplingRequest('Are you there?', 100) } }),
};

const defaults = formTool('test_elicitation_sep1034_defaults', 'Show a form with defaults.', {
  name: { type: 'string', description: 'User name', default: 'John Doe' },
  age: { type: 'integer', description: 'User age', default: 30 },
  score: { type: 'number', description: 'User score', default: 95.5 },
  status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
  verified: { type: 'boolean', description: 'Whether verified', default: true },
});

const options = ['option1', 'option2', 'option3'];
const titled = [
  { const: 'value1', title: 'First' },
  { const: 'value2', title: 'Second' },
  { const: 'value3', title: 'Third' },
];

const enums = formTool('test_elicitation_sep1330_enums', 'Show a form of choices.', {
  untitledSingle: { type: 'string', enum: options },
  titledSingle: { type: 'string', oneOf: titled },
  legacyEnum: {
    type: 'string',
    enum: ['opt1', 'opt2', 'opt3'],
    enumNames: ['Option One', 'Option Two', 'Option Three'],
  },
  untitledMulti: { type: 'array', items: { type: 'string', enum: options } },
  titledMulti: { type: 'array', items: { anyOf: titled } },
});

export const interactionTools: readonly Fixture[] = [
  toolWithLogging,
  loggingTool,
  sampling,
  missingCapability,
  defaults,
  enums,
];
