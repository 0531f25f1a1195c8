import { Random } from '../../core/random.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Makes ids of the shapes that PagerDuty gives, none twice. */
export class Ids {
  readonly #seed: number;
  readonly #random: Random;
  readonly #given = new Set<string>();
  readonly #keys: Random;
  #serial = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = new Random(seed);
    this.#keys = new Random(seed ^ 0x2f6b_7e11);
  }

  /** Users, services, notes and most else: `P` and six. */
  entity(): string {
    return this.#fresh('P', 6);
  }

  /** Incidents and alerts: `Q` and thirteen. */
  incident(): string {
    return this.#fresh('Q', 13);
  }

  /** Tells log entries apart; there are so many that their ids are made when they are shown. */
  logSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  /** The id of the log entry of a serial: `R` and twenty-five. */
  logEntry(serial: number): string {
    return `R${new Random(Math.imul(serial, 0x9e37_79b1) ^ this.#seed).text(25)}`;
  }

  /** Keys of integrations: 32 digits and letters, from a chance of their own. */
  integrationKey(): string {
    return this.#keys.text(32, '0123456789abcdef');
  }

  changeEvent(): string {
    return this.#fresh('01', 24, BASE32);
  }

  request(): string {
    return this.#random.uuid();
  }

  #fresh(prefix: string, length: number, alphabet?: string): string {
    const id = prefix + this.#random.text(length, alphabet);
    if (this.#given.has(id)) return this.#fresh(prefix, length, alphabet);
    this.#given.add(id);
    return id;
  }
}
