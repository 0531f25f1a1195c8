const RANGE = 2 ** 32;
const CAPITALS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A repeatable source of chance: the same seed draws the same values. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, but without, 1. */
  next(): number {
    return this.#draw() / RANGE;
  }

  /** A whole number between `min` and `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True in a share of `probability`, 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list; throws when it is empty. */
  pick<T>(list: readonly T[]): T {
    const [picked] = list.slice(Math.floor(this.next() * list.length));
    if (picked === undefined) throw new RangeError('There is nothing to pick from');
    return picked;
  }

  /** A text of `length` characters out of `alphabet`, capitals and digits unless told. */
  text(length: number, alphabet: string = CAPITALS_AND_DIGITS): string {
    let text = '';
    let drawn = 0;
    for (let range = 0; text.length < length; range /= alphabet.length) {
      if (range < alphabet.length) {
        drawn = this.#draw();
        range = RANGE;
      }
      text += alphabet.charAt(drawn % alphabet.length);
      drawn = Math.floor(drawn / alphabet.length);
    }
    return text;
  }

  /** A lower-case UUID of version 4. */
  uuid(): string {
    const hex = this.text(30, '0123456789abcdef');
    const variant = this.text(1, '89ab');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
  }

  /** 32 bits (mulberry32). */
  #draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
