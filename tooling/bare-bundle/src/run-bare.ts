import { createContext, runInContext } from 'node:vm';
import { webGlobals } from './web-globals.ts';

/**
 * Runs a bundle where there is nothing but the language, what the web has, and `given`: no `process`,
 * no `Buffer`, no `require`. Answers the bundle's exports.
 */
export function runBare(
  code: string,
  given: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const context = createContext({ ...webGlobals, ...given });
  runInContext('globalThis.self = globalThis', context);
  const exported: unknown = runInContext(`${code}\n;bundle`, context);
  return Object(exported);
}
