import type { Operation } from './api.ts';

/** What an operation does to the account: look, change, or change so that it cannot be undone. */
export type Effect = 'read' | 'write' | 'destroy';

/** Operations whose method says the wrong thing about them. */
export interface EffectException {
  readonly keys: RegExp;
  readonly effect: Effect;
  readonly reason: string;
}

const byMethod: Readonly<Record<string, Effect>> = { GET: 'read', DELETE: 'destroy' };

/** The effect by method, unless an exception speaks of the operation. */
export function effectOf(operation: Operation, exceptions: readonly EffectException[]): Effect {
  const exception = exceptions.find(({ keys }) => keys.test(operation.key));
  return exception?.effect ?? usualEffect(operation);
}

/** The effect that the method stands for. */
export function usualEffect({ method }: Operation): Effect {
  return byMethod[method] ?? 'write';
}
