import { PingeraApiError } from 'pingera-sdk';

/** What came of a request: its answer, or why the API refused it. */
type Outcome<T> = { readonly value: T } | { readonly refusal: PingeraApiError };

/** The outcome of a request that is refused with 400 where the state of things forbids it. */
export async function outcomeOf<T>(request: Promise<T>): Promise<Outcome<T>> {
  const [settled] = await Promise.allSettled([request]);
  if (settled.status === 'fulfilled') return { value: settled.value };
  const { reason } = settled;
  if (reason instanceof PingeraApiError && reason.status === 400) return { refusal: reason };
  throw reason;
}
