import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequest,
  inputRequired,
  inputResponse,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import { type Fixture, text } from './fixture.ts';
import { samplingRequest, samplingText } from './questions.ts';
import { roundOf, seal } from './state.ts';

// The kit asks one question, under a key of its own and without state. The scenarios prescribe other
// keys, several questions at once and rounds, so they need tools of their own.

const Name = z.object({ name: z.string() });
const Color = z.object({ color: z.string() });
const Agreed = z.object({ ok: z.boolean() });

const askName = inputRequired.elicit({ message: 'What is your name?', requestedSchema: Name });
const askColor = inputRequired.elicit({ message: 'Which color?', requestedSchema: Color });
const askAgreed = inputRequired.elicit({ message: 'Please confirm', requestedSchema: Agreed });

const elicitation: Fixture = {
  name: 'test_input_required_result_elicitation',
  description: 'Ask for a name.',
  run(_args, { mcpReq: { inputResponses } }) {
    const answer = acceptedContent(inputResponses, 'user_name', Name);
    return answer === undefined
      ? inputRequired({ inputRequests: { user_name: askName } })
      : text(`Hello, ${answer.name}!`);
  },
};

const sampling: Fixture = {
  name: 'test_input_required_result_sampling',
  description: 'Ask the model of the client.',
  run(_args, { mcpReq: { inputResponses } }) {
    const answer = inputResponse(inputResponses, 'capital_question');
    if (answer.kind === 'sampling') return text(samplingText(answer.result));
    const question = samplingRequest('What is the capital of France?', 100);
    return inputRequired({ inputRequests: { capital_question: question } });
  },
};

const listRoots: Fixture = {
  name: 'test_input_required_result_list_roots',
  description: 'Ask for the roots of the client.',
  run(_args, { mcpReq: { inputResponses } }) {
    const answer = inputResponse(inputResponses, 'client_roots');
    return answer.kind === 'roots'
      ? text(`Roots: ${answer.roots.map(({ uri }) => uri).join(', ')}`)
      : inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  },
};

const multipleInputs: Fixture = {
  name: 'test_input_required_result_multiple_inputs',
  description: 'Ask for a name, a greeting and the roots, all at once.',
  async run(_args, context) {
    const { inputResponses } = context.mcpReq;
    const round = await roundOf(multipleInputs.name, context);
    const name = acceptedContent(inputResponses, 'user_name', Name)?.name;
    const greeting = inputResponse(inputResponses, 'greeting');
    const roots = inputResponse(inputResponses, 'client_roots');
    if (round === 1 && name && greeting.kind === 'sampling' && roots.kind === 'roots') {
      return text(`${samplingText(greeting.result)} ${name}, ${roots.roots.length} roots`);
    }
    return inputRequired({
      inputRequests: {
        user_name: askName,
        greeting: samplingRequest('Generate a greeting', 50),
        client_roots: inputRequired.listRoots(),
      },
      requestState: await seal(multipleInputs.name, 1),
    });
  },
};

const multiRound: Fixture = {
  name: 'test_input_required_result_multi_round',
  description: 'Ask for a name, then for a color.',
  async run(_args, context) {
    const { inputResponses } = context.mcpReq;
    const ask = async (round: number, request: InputRequest) =>
      inputRequired({
        inputRequests: { [`step${round}`]: request },
        requestState: await seal(multiRound.name, round),
      });
    switch (await roundOf(multiRound.name, context)) {
      case 0:
        return ask(1, askName);
      case 1:
        return acceptedContent(inputResponses, 'step1', Name) ? ask(2, askColor) : ask(1, askName);
      default: {
        const answer = acceptedContent(inputResponses, 'step2', Color);
        return answer === undefined ? ask(2, askColor) : text(`All answered: ${answer.color}`);
      }
    }
  },
};

const capabilities: Fixture = {
  name: 'test_input_required_result_capabilities',
  description: 'Ask for what the client can answer, and for nothing else.',
  run(_args, { mcpReq: { envelope, inputResponses } }) {
    if (inputResponses !== undefined) return text(`Got ${Object.keys(inputResponses).join(', ')}`);
    const meta: Readonly<Record<string, unknown>> = { ...envelope };
    const declared = z.looseObject({}).parse(meta[CLIENT_CAPABILITIES_META_KEY]);
    const questions: readonly (readonly [string, InputRequest])[] = [
      ['elicitation', askName],
      ['sampling', samplingRequest('Are you there?', 50)],
      ['roots', inputRequired.listRoots()],
    ];
    const answerable = questions.filter(([capability]) => capability in declared);
    return answerable.length === 0
      ? text('This client answers no questions.')
      : inputRequired({ inputRequests: Object.fromEntries(answerable) });
  },
};

export const inputRequiredTools: readonly Fixture[] = [
  elicitation,
  sampling,
  listRoots,
  agreement('test_input_required_result_request_state'),
  multipleInputs,
  multiRound,
  agreement('test_input_required_result_tampered_state'),
  capabilities,
];

/** A tool that asks once and takes the answer only together with the state it gave. */
function agreement(name: string): Fixture {
  return {
    name,
    description: 'Ask for an agreement, and know the question again by its sealed state.',
    async run(_args, context) {
      const round = await roundOf(name, context);
      const answer = acceptedContent(context.mcpReq.inputResponses, 'confirm', Agreed);
      if (round === 1 && answer !== undefined) return text('state-ok');
      return inputRequired({
        inputRequests: { confirm: askAgreed },
        requestState: await seal(name, 1),
      });
    },
  };
}
