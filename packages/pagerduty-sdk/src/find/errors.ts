import { PagerDutyError } from '../errors.ts';
import type { Named } from './named.ts';

/** Candidates named in a message; more would not help to choose. */
const mostNamed = 10;

/** Nothing has that id, name or e-mail. */
export class NotFoundByNameError extends PagerDutyError {
  override readonly name = 'NotFoundByNameError';
  readonly kind: string;
  readonly wanted: string;

  constructor(kind: string, wanted: string) {
    super(`There is no ${kind.replaceAll('_', ' ')} ${JSON.stringify(wanted.slice(0, 100))}`);
    this.kind = kind;
    this.wanted = wanted;
  }
}

/** Several things fit a name equally well. */
export class AmbiguousNameError extends PagerDutyError {
  override readonly name = 'AmbiguousNameError';
  readonly kind: string;
  readonly wanted: string;
  /** What fits, 100 at most. */
  readonly candidates: readonly Named[];

  constructor(kind: string, wanted: string, candidates: readonly Named[]) {
    const named = candidates.slice(0, mostNamed).map(({ id, name }) => `${name} (${id})`);
    const more = candidates.length > mostNamed ? ' and more' : '';
    super(
      `${JSON.stringify(wanted.slice(0, 100))} may be ${named.join(', ')}${more}: give the id of one ${kind.replaceAll('_', ' ')}`,
    );
    this.kind = kind;
    this.wanted = wanted;
    this.candidates = candidates;
  }
}
