/** An entity that is kept in the words of the API. */
export interface Entity {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Entities that the story does not think about, such as tags and webhook subscriptions, by kind. */
export class Records {
  readonly #kinds = new Map<string, Map<string, Entity>>();

  /** The entities of a kind by their ids, in the order in which they were made. */
  of(kind: string): Map<string, Entity> {
    const found = this.#kinds.get(kind) ?? new Map<string, Entity>();
    this.#kinds.set(kind, found);
    return found;
  }

  /** Adds entities, as the story does. */
  add(kind: string, ...entities: readonly Entity[]): void {
    for (const entity of entities) this.of(kind).set(entity.id, entity);
  }
}
