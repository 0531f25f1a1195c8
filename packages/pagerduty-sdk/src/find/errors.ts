import { PagerDutyError } from '../errors.ts';
import type { Named } from './named.ts';

/** Candidates that an error holds; more would not help to choose. */
const mostCandidates = 10;

/** Nothing has that id, name or e-mail. */
export class NotFoundByNameError extends PagerDutyError {
  override readonly name = 'NotFoundByNameError';
  readonly kind: string;
  readonly wanted: string;
  /** What has a name like it, the closest first, 10 at most. */
  readonly candidates: readonly Named[];

  constructor(kind: string, wanted: string, closest: readonly Named[] = []) {
    const candidates = closest.slice(0, mostCandidates);
    const also = candidates.length === 0 ? '' : `; the closest: ${spell(candidates)}`;
    super(`There is no ${kind.replaceAll('_', ' ')} ${quote(wanted)}${also}`);
    this.kind = kind;
    this.wanted = wanted;
    this.candidates = candidates;
  }
}

/** Several things fit a name equally well. */
export class AmbiguousNameError extends PagerDutyError {
  override readonly name = 'AmbiguousNameError';
  readonly kind: string;
  readonly wanted: string;
  /** What fits, 10 at most. */
  readonly candidates: readonly Named[];
  /** How many things fit. */
  readonly candidateCount: number;

  constructor(kind: string, wanted: string, fitting: readonly Named[]) {
    const candidates = fitting.slice(0, mostCandidates);
    const left = fitting.length - candidates.length;
    const more = left > 0 ? ` and ${left} more` : '';
    const noun = kind.replaceAll('_', ' ');
    super(`${quote(wanted)} may be ${spell(candidates)}${more}: give the id of one ${noun}`);
    this.kind = kind;
    this.wanted = wanted;
    this.candidates = candidates;
    this.candidateCount = fitting.length;
  }
}

function quote(wanted: string): string {
  return JSON.stringify(wanted.slice(0, 100));
}

function spell(candidates: readonly Named[]): string {
  return candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
}
