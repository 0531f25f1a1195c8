import { InputError } from 'mcp-kit';

/** What custom code finds beside the globals. */
const parameters = ['request', 'response', 'text', 'saved', 'expect', 'test'];

/**
 * The code, when it is the body of an async function and nothing more; else an {@link InputError}. It
 * is parsed, never run. As a function's body it cannot close the function and go on outside of it.
 */
export function checkCode(name: string, code: string): string {
  const text = code.replace(/\r\n?/g, '\n');
  // Comments in HTML's style hide in a function's body what a module would run.
  if (/<!--|-->|(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}/u.test(text)) {
    throw new InputError(`${name} holds an HTML comment or characters that cannot be seen`);
  }
  const AsyncFunction: unknown = Object.getPrototypeOf(async () => {}).constructor;
  if (typeof AsyncFunction !== 'function') throw new TypeError('There are no async functions');
  try {
    Reflect.construct(AsyncFunction, [...parameters, `'use strict';\n${text}`]);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new InputError(`This server cannot check ${name}`);
    throw new InputError(
      `${name} is not JavaScript that can stand in an async function: ${error.message}`,
      `It may use ${parameters.join(', ')}; imports and types are not possible.`,
    );
  }
  return text;
}
