import { read } from './paging-styles.ts';
import type { Position } from './position.ts';

/** Rows slide by as many places as rows are added meanwhile: none is looked for further back. */
const maxIds = 10_000;

/** What a walk through a list has met; it does not grow with the list. */
export class Seen {
  readonly #ids = new Set<string>();
  readonly #places = new Set<Position['at']>();

  /** Whether the row is met for the first time, as far as it has an id, which is unique per type. */
  isNew(row: unknown): boolean {
    const id = read(row, 'id');
    if (typeof id !== 'string') return true;
    const key = JSON.stringify([read(row, 'type'), id]);
    if (this.#ids.has(key)) return false;
    this.#ids.add(key);
    const [oldest = key] = this.#ids;
    if (this.#ids.size > maxIds) this.#ids.delete(oldest);
    return true;
  }

  /** Whether a page has begun there already. */
  wasAt(place: Position['at']): boolean {
    const isKnown = this.#places.has(place);
    this.#places.add(place);
    return isKnown;
  }
}
