/** A disturbance of one or several calls. */
export type Fault = {
  /** Operation key such as `GET /incidents/{id}`; without it any operation. */
  readonly on?: string | undefined;
  /** How many calls it meets, 1 unless told. */
  readonly times?: number | undefined;
} & FaultKind;

/**
 * What happens to the call. `status` and `refuse` come before the operation is done; `drop`,
 * `halfway` and `broken-json` after it, so that a write is done but its answer lost; `latency`
 * delays the answer by `ms`.
 */
export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>> | undefined;
      /** A text is sent as it is, anything else as JSON; absent, the API's own error form. */
      readonly body?: unknown;
    }
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'halfway' }
  | { readonly kind: 'broken-json' };

interface Pending {
  readonly fault: Fault;
  left: number;
}

/** Faults that wait for their calls; each call meets at most one, in the order of injection. */
export class Faults {
  #pending: Pending[] = [];

  /** Lets the next matching calls meet `fault`. */
  inject(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** Forgets all faults that have not been met. */
  clear(): void {
    this.#pending = [];
  }

  /** Takes the fault that a call of the operation meets, if any. */
  take(key: string): Fault | undefined {
    const met = this.#pending.find(({ fault: { on = key } }) => on === key);
    if (met === undefined) return undefined;
    met.left -= 1;
    if (met.left <= 0) this.#pending = this.#pending.filter((pending) => pending !== met);
    return met.fault;
  }
}
