/** Lets so many calls of one caller through at a time. */
export class Turnstile {
  readonly #max: number;
  readonly #inside = new Map<string, number>();

  constructor(max: number) {
    this.#max = max;
  }

  /** Calls under way, of all callers. */
  get inside(): number {
    let sum = 0;
    for (const count of this.#inside.values()) sum += count;
    return sum;
  }

  /** The way out of a call that was let in, or `undefined` where the caller has enough of them. */
  enter(principal: string): (() => void) | undefined {
    const count = this.#inside.get(principal) ?? 0;
    if (count >= this.#max) return undefined;
    this.#inside.set(principal, count + 1);
    let isOut = false;
    return () => {
      if (isOut) return;
      isOut = true;
      const left = (this.#inside.get(principal) ?? 1) - 1;
      if (left === 0) this.#inside.delete(principal);
      else this.#inside.set(principal, left);
    };
  }
}
