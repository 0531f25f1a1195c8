import { errorCodes } from 'mcp-kit';
import { code, table } from './markdown.ts';

type Code = (typeof errorCodes)[number];

const meanings: Readonly<Record<Code, readonly [when: string, todo: string]>> = {
  INVALID_INPUT: [
    'An argument is unknown, malformed or refused by the API.',
    'Correct the argument that the message names.',
  ],
  NOT_FOUND: ['There is no such thing, tool or operation.', 'Look for it with a list tool.'],
  UNAUTHORIZED: [
    'The API does not know the credential.',
    'Check the key, and the region of the account.',
  ],
  FORBIDDEN: [
    'The credential is known and may not do this.',
    'Use a credential with the scope or role that the hint names.',
  ],
  READ_ONLY: [
    'The call would change something, and the server is read-only. Nothing was changed.',
    'Start the server with `--mode read_write`.',
  ],
  CONFLICT: [
    'The thing is in a state in which this makes no sense, or it changed since it was read.',
    'Read its current state, then decide.',
  ],
  RATE_LIMITED: ['The API takes no more calls for now.', 'Wait for `retry_after_ms`, if given.'],
  TIMEOUT: [
    'No answer came in time. A change may or may not have been made.',
    'Read before you repeat a change; ask for less.',
  ],
  CANCELLED: [
    'The client cancelled the call, or the user declined to confirm it.',
    'Ask the user before you call again.',
  ],
  UNREACHABLE: ['No connection to the API.', 'Check the network, a proxy and `--base-url`.'],
  UPSTREAM_ERROR: ['The API failed, or answered what it does not document.', 'Try again later.'],
  TOO_LARGE: [
    'The API refuses the size of the request, or a name would have to be sought among too many.',
    'Send fewer items at once; give the id in place of the name.',
  ],
  NO_USER_CONTEXT: [
    'The call asked for the current user, and the credential belongs to none.',
    'Set `PAGERDUTY_USER_EMAIL`, or set `current_user_context` to false.',
  ],
  NOT_SUPPORTED: [
    'The tool is switched off, the API does not offer this, or the plan does not include it.',
    'Where the tool is switched off, the hint names the flag.',
  ],
  INTERNAL: [
    'A fault of the server. The message holds an id.',
    'Look for the id in the log on standard error.',
  ],
};

/** The page of all error codes. */
export function errorsPage(): string {
  return [
    '# Error codes',
    'A call that fails is marked as an error for the client. Its answer has an empty list, `metadata.count` 0, and `error`:',
    table(
      ['Field', 'What it holds'],
      [
        ['`code`', 'one of the codes below'],
        ['`message`', 'what happened'],
        ['`hint`', 'what to do next, where there is something to do'],
        ['`retry_after_ms`', 'how long to wait, where that is known'],
      ],
    ),
    table(
      ['Code', 'When', 'What to do'],
      errorCodes.map((name) => [code(name), ...meanings[name]]),
    ),
    'An id or a name that is none of its kind, or that several things have, answers `INVALID_<RESOURCE>_ID`, such as `INVALID_INCIDENT_ID`.',
  ].join('\n\n');
}
